/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<save-state>`: one line that says whether what is on the screen is kept.
 *
 * The server sets `words` and `mood` with every answer and raises `revision`. While a text area holds anything else than
 * what the server told to have kept, the line says `saving` instead: it never claims what has not been sent yet.
 *
 * - `words`: what the server knows: "Saved 14:02"
 * - `mood` [`data-mood` on the host]: `good`, `bad` or `plain`
 * - `revision`: grows with each answer
 * - `kept`: a hash of each text area's value as the server has it, in their order on the page
 * - `saving`: the words while something waits to be sent
 */

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

@customElement('save-state')
export class SaveState extends LitElement {
  @property() words = '';
  @property() mood = 'plain';
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) kept: number[] = [];
  @property() saving = 'Saving …';

  @state() private waiting = false;

  private scope?: Element | null;

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
    if (changed.has('revision')) {
      this.waiting = !this.hasAll();
    }
    this.dataset.mood = this.waiting ? 'plain' : this.mood;
  }

  protected override render() {
    return html`${this.waiting ? this.saving : this.words}`;
  }

  private readonly typed = () => {
    this.waiting = true;
  };

  private hasAll() {
    const areas = [...(this.scope?.querySelectorAll<HTMLElement & { value: string }>('vaadin-text-area') ?? [])];
    return areas.length !== this.kept.length || areas.every((area, n) => hash(area.value) === this.kept[n]);
  }
}

/** As Java's `String.hashCode`, which the server uses. */
function hash(text: string) {
  let sum = 0;
  for (let n = 0; n < text.length; n++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(n)) | 0;
  }
  return sum;
}
