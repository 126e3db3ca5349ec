/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<save-state>`: one line that says whether what is on the screen is kept.
 *
 * The server sets `words` and `mood` with every answer and raises `revision`. While a text area holds anything else than
 * what the server told to have kept, or a body map has marks that the server has not taken, the line says `saving`
 * instead: it never claims what has not been sent yet. Once the connection is gone it says `unsent` and what waits, and
 * the browser asks before the page is left. A page whose session is gone (`signed-out.ts`) stays as long as something
 * waits on it; the line says then that it is not saved.
 *
 * - `words`: what the server knows: "Saved 14:02"
 * - `mood` [`data-mood` on the host]: `good`, `bad` or `plain`
 * - `revision`: grows with each answer
 * - `kept`: a hash of each text area's value as the server has it, in their order on the page
 * - `saving`: the words while something waits to be sent
 * - `unsent`, `oneMark`, `manyMarks`, `text`: the words while it waits for the connection
 * - `signedOut`, `oneMarkHere`, `manyMarksHere`, `textHere`: the words when it can no longer be sent
 */

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Progress } from '../body-map/outbox.js';

/** Vaadin's own knowledge of the connection. */
interface Connection {
  readonly state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

const connection = () => (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

@customElement('save-state')
export class SaveState extends LitElement {
  @property() words = '';
  @property() mood = 'plain';
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) kept: number[] = [];
  @property() saving = 'Saving …';

  @property() unsent = 'Not sent: {0} for the connection';
  @property() oneMark = '1 mark waits';
  @property() manyMarks = '{0} marks wait';
  @property() text = 'your text waits';

  @property() signedOut = 'Not saved: {0}. You were signed out';
  @property() oneMarkHere = '1 mark';
  @property() manyMarksHere = '{0} marks';
  @property() textHere = 'your last change';

  @state() private waiting = false;
  @state() private marks: Progress = { unsent: 0, late: false };
  @state() private apart = false;
  @state() private ended = false;

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
    this.scope?.addEventListener('body-map-progress', this.progressed);
    connection()?.addStateChangeListener(this.connected);
    window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('signed-out', this.stay);
    this.connected();
  }

  override disconnectedCallback() {
    this.scope?.removeEventListener('input', this.typed);
    this.scope?.removeEventListener('body-map-change', this.typed);
    this.scope?.removeEventListener('body-map-progress', this.progressed);
    connection()?.removeStateChangeListener(this.connected);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('signed-out', this.stay);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('revision')) {
      this.waiting = !this.hasAll();
    }
    this.dataset.mood = this.cutOff ? 'bad' : this.pending ? 'plain' : this.mood;
  }

  protected override render() {
    if (this.cutOff) {
      return html`${
        this.ended
          ? this.told(this.signedOut, this.oneMarkHere, this.manyMarksHere, this.textHere)
          : this.told(this.unsent, this.oneMark, this.manyMarks, this.text)
      }`;
    }
    return html`${this.pending ? this.saving : this.words}`;
  }

  private told(sentence: string, one: string, many: string, text: string) {
    const { unsent } = this.marks;
    const what = unsent ? (unsent === 1 ? one : many) : text;
    return sentence.replace('{0}', what.replace('{0}', String(unsent)));
  }

  /** Whether the server lacks something of what is on the page. */
  private get pending() {
    return this.waiting || this.marks.unsent > 0;
  }

  /** Whether something waits, and longer than it should. */
  private get cutOff() {
    if (this.ended) {
      return this.pending;
    }
    return this.marks.unsent ? this.marks.late || this.apart : this.waiting && this.apart;
  }

  private readonly typed = () => {
    this.waiting = true;
  };

  private readonly progressed = (event: Event) => {
    this.marks = (event as CustomEvent<Progress>).detail;
  };

  private readonly connected = () => {
    this.apart = ['reconnecting', 'connection-lost'].includes(connection()?.state ?? '');
  };

  private readonly stay = (event: Event) => {
    this.ended = true;
    if (this.pending) {
      event.preventDefault();
    }
  };

  /** What waits is in this page's memory only. */
  private readonly leaving = (event: Event) => {
    if (this.cutOff && (this.apart || this.ended)) {
      event.preventDefault();
    }
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
