/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<save-state>`: one line that says whether what is on the screen is kept.
 *
 * The server sets `words` and `mood` with every answer and raises `revision`. From the first key until the next answer
 * the line says `saving` instead, so that it never claims to have kept what has not been sent yet.
 *
 * - `words`: what the server knows: "Saved 14:02"
 * - `mood` [`data-mood` on the host]: `good`, `bad` or `plain`
 * - `revision`: grows with each answer
 * - `pause`: how long after the last key typing is sent, in milliseconds
 * - `saving`: the words while something waits to be sent
 */

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

@customElement('save-state')
export class SaveState extends LitElement {
  @property() words = '';
  @property() mood = 'plain';
  @property({ type: Number }) revision = 0;
  @property({ type: Number }) pause = 700;
  @property() saving = 'Saving …';

  @state() private waiting = false;

  private scope?: Element | null;
  private lastKey = 0;

  /** In the light DOM: the page styles it like any other text. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.scope = this.closest('main');
    this.scope?.addEventListener('input', this.typed);
    this.scope?.addEventListener('body-map-change', this.typed);
  }

  override disconnectedCallback() {
    this.scope?.removeEventListener('input', this.typed);
    this.scope?.removeEventListener('body-map-change', this.typed);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // an answer that comes while a key has just been pressed is the answer to what was typed before it
    if (changed.has('revision') && performance.now() - this.lastKey > this.pause) {
      this.waiting = false;
    }
    this.dataset.mood = this.waiting ? 'plain' : this.mood;
  }

  protected override render() {
    return html`${this.waiting ? this.saving : this.words}`;
  }

  private readonly typed = (event: Event) => {
    if ((event.target as Element).closest('[data-unsaved]')) {
      return;
    }
    this.lastKey = event.type === 'input' ? performance.now() : 0;
    this.waiting = true;
  };
}
