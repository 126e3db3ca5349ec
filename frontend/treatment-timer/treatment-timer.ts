/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<treatment-timer>`: a button that starts and stops the time of one treatment, and shows it while it runs.
 *
 * The time is the difference of two moments, never a count of ticks: nothing is lost while the page sleeps or the
 * connection is gone. Moments are told in the server's clock, because the clock of a tablet may be wrong.
 *
 * - `started`: when it was started, in milliseconds since 1970 by the server's clock; 0 while it does not run
 * - `now`: the server's clock when it set `started`
 * - `place`: what is treated, for the button's name
 * - `start`, `stop`: the words on the button
 *
 * Fires `timer-press` with `{start, at}`: whether it was started, and the moment of the press by the server's clock.
 */

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lasted } from './lasted.js';

@customElement('treatment-timer')
export class TreatmentTimer extends LitElement {
  @property({ type: Number }) started = 0;
  @property({ type: Number }) now = 0;
  @property() place = '';
  @property() start = 'Start';
  @property() stop = 'Stop';

  /** What is shown: the server's word, or what was pressed since and is on its way to it. */
  @state() private since = 0;

  private ahead = 0;
  private ticking?: ReturnType<typeof setInterval>;

  /** In the light DOM: the page styles it like any other button. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.ticking = setInterval(() => {
      if (this.since) {
        this.requestUpdate();
      }
    }, 500);
  }

  override disconnectedCallback() {
    clearInterval(this.ticking);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('now') && this.now) {
      this.ahead = Date.now() - this.now;
    }
    if (changed.has('started') || changed.has('now')) {
      this.since = this.started;
    }
  }

  protected override render() {
    const words = this.since ? this.stop : this.start;
    return html`
      <vaadin-button aria-label=${`${words}: ${this.place}`} @click=${this.pressed}>
        ${words}${this.since ? html`<time role="timer" aria-live="off">${lasted(this.clock() - this.since)}</time>` : ''}
      </vaadin-button>
    `;
  }

  private clock() {
    return Date.now() - this.ahead;
  }

  /** As if the button were pressed. */
  toggle() {
    this.pressed();
  }

  private readonly pressed = () => {
    const at = this.clock();
    const start = !this.since;
    this.since = start ? at : 0;
    this.dispatchEvent(new CustomEvent('timer-press', { detail: { start, at } }));
  };
}
