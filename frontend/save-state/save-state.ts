/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<save-state>`: one line that says whether what is on the screen is kept, and that keeps it when the session is over.
 *
 * The server sets `words` and `mood` with every answer and raises `revision`. While a section of the note holds anything
 * else than what the server told to have kept, or a body map has marks that the server has not taken, the line says
 * `saving` instead: it never claims what has not been sent yet. Without a connection it says that all is kept here, and
 * without an answer for a while that too. The browser asks before such a page is left, and so does the page itself for
 * its own links.
 *
 * A page whose session is over (`signed-out.ts`) stays as long as something waits on it. When somebody is logged in again,
 * it brings all that it holds by the way out (`unsent.ts`) and is then loaded anew. A page that is left brings what the
 * server does not have yet in the same way.
 *
 * - `words`: what the server knows: "Saved 14:02"
 * - `mood` [`data-mood` on the host]: `good`, `bad` or `plain`
 * - `revision`: grows with each answer
 * - `kept`: for each section a hash of its text as the server has it
 * - `again`: the revision with which saving failed for a reason that may pass; fires `save-again` after a while
 * - `wayOut`: where the note can be brought without the session
 * - `saving`: the words while something waits to be sent
 * - `offline`, `noAnswer`, `oneMark`, `manyMarks`, `text`: the words while it cannot be sent
 * - `signedOut`, `oneMarkHere`, `manyMarksHere`, `textHere`: the words while nobody is logged in
 * - `notTaken`: the words when it was brought and refused
 * - `leaveHeader`, `leaveText`, `stay`, `leave`: the question before the page is left by one of its links
 *
 * A section is a text area with the attribute `data-section`. Fires `brought` with the address that is loaded next, when the
 * server has what the page brought; whoever prevents its default keeps the page.
 */

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Progress } from '../body-map/outbox.js';
import { askToLeave, leadsTo } from './leaving.js';
import { hasAll, type Kept, noteIn } from './page-note.js';
import { session } from './signed-out.js';
import { fitsWhenLeft, send, sendLast, type Session, type WayOut } from './unsent.js';

/** Without an answer for so long, the line says so; in milliseconds. */
export const LATE_MS = 4_000;

/** After a failure that may pass, it is tried again so much later; in milliseconds. */
export const AGAIN_MS = 3_000;

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
  @property({ attribute: false }) kept: Kept = {};
  @property({ type: Number }) again = 0;
  @property({ attribute: false }) wayOut?: WayOut;
  @property() saving = 'Saving …';

  @property() offline = 'Offline: {0} kept here';
  @property() noAnswer = 'No answer yet: {0} kept here';
  @property() oneMark = '1 mark is';
  @property() manyMarks = '{0} marks are';
  @property() text = 'your text is';

  @property() signedOut = 'Not saved: {0}. You were signed out';
  @property() oneMarkHere = '1 mark';
  @property() manyMarksHere = '{0} marks';
  @property() textHere = 'your last change';

  @property() notTaken = 'Not saved: {0}';

  @property() leaveHeader = 'Leave without saving?';
  @property() leaveText = 'What you changed last is on this page only. It is lost if you leave.';
  @property() stay = 'Stay';
  @property() leave = 'Leave';

  @state() private waiting = false;
  @state() private late = false;
  @state() private marks: Progress = { unsent: 0, late: false };
  @state() private apart = false;
  @state() private ended = false;
  /** Why what was brought was not taken. */
  @state() private refusal = '';

  private scope?: Element | null;
  private lateness?: number;
  private refused = '';
  private bringing = false;
  private leavingForGood = false;

  /** In the light DOM: the page styles it like any other text. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.scope = this.closest('main');
    this.scope?.addEventListener('input', this.typed);
    this.scope?.addEventListener('body-map-change', this.drawn);
    this.scope?.addEventListener('body-map-progress', this.progressed);
    connection()?.addStateChangeListener(this.connected);
    window.addEventListener('beforeunload', this.leaving);
    window.addEventListener('pagehide', this.left);
    window.addEventListener('click', this.followed, true);
    window.addEventListener('signed-out', this.remain);
    window.addEventListener('signed-in', this.bring);
    this.connected();
  }

  override disconnectedCallback() {
    this.scope?.removeEventListener('input', this.typed);
    this.scope?.removeEventListener('body-map-change', this.drawn);
    this.scope?.removeEventListener('body-map-progress', this.progressed);
    connection()?.removeStateChangeListener(this.connected);
    window.removeEventListener('beforeunload', this.leaving);
    window.removeEventListener('pagehide', this.left);
    window.removeEventListener('click', this.followed, true);
    window.removeEventListener('signed-out', this.remain);
    window.removeEventListener('signed-in', this.bring);
    this.stopWatching();
    this.leaveFor();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('revision')) {
      this.waiting = !hasAll(this.kept, this.scope);
      this.late = false;
      this.stopWatching();
      if (this.waiting) {
        this.watchForAnAnswer();
      }
    }
    this.dataset.mood = this.cutOff || this.failed || this.refusal ? 'bad' : this.pending ? 'plain' : this.mood;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('again') && this.again) {
      const failed = this.again;
      window.setTimeout(() => {
        if (this.isConnected && this.revision === failed) {
          this.dispatchEvent(new CustomEvent('save-again'));
        }
      }, AGAIN_MS);
    }
  }

  protected override render() {
    if (this.refusal) {
      return html`${this.notTaken.replace('{0}', this.refusal)}`;
    }
    if (this.cutOff) {
      return html`${
        this.ended
          ? this.told(this.signedOut, this.oneMarkHere, this.manyMarksHere, this.textHere)
          : this.told(this.apart ? this.offline : this.noAnswer, this.oneMark, this.manyMarks, this.text)
      }`;
    }
    return html`${this.failed || !this.pending ? this.words : this.saving}`;
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
    return this.marks.unsent ? this.marks.late || this.apart : this.waiting && (this.apart || this.late);
  }

  /** Whether the server said last that it did not keep what it got. */
  private get failed() {
    return this.mood === 'bad';
  }

  private readonly typed = (event: Event) => {
    const inSection = event.composedPath().some((part) => part instanceof HTMLElement && part.dataset.section);
    if (inSection) {
      this.changed();
    }
  };

  private readonly drawn = () => this.changed();

  private changed() {
    this.waiting = true;
    this.watchForAnAnswer();
  }

  /** From the first change on that is not answered, however much is typed after it. */
  private watchForAnAnswer() {
    this.lateness ??= window.setTimeout(() => (this.late = true), LATE_MS);
  }

  private stopWatching() {
    window.clearTimeout(this.lateness);
    this.lateness = undefined;
  }

  private readonly progressed = (event: Event) => {
    this.marks = (event as CustomEvent<Progress>).detail;
  };

  private readonly connected = () => {
    this.apart = ['reconnecting', 'connection-lost'].includes(connection()?.state ?? '');
  };

  private readonly remain = (event: Event) => {
    if (this.pending || this.failed) {
      this.ended = true;
      this.waiting = true;
      event.preventDefault();
    }
  };

  /** Somebody is logged in again: brings all there is, until nothing has changed meanwhile. */
  private readonly bring = async (event: Event) => {
    const content = this.content;
    if (!this.ended || !this.wayOut || !content || this.bringing || JSON.stringify(content) === this.refused) {
      return;
    }
    this.bringing = true;
    const answer = await send(this.wayOut, content, (event as CustomEvent<Session>).detail);
    this.bringing = false;
    if (answer.outcome === 'refused') {
      this.refusal = answer.sentence;
      this.refused = JSON.stringify(content);
    } else if (answer.outcome !== 'unknown') {
      this.refusal = '';
      if (JSON.stringify(this.content) === JSON.stringify(content)) {
        this.goOn(answer.outcome === 'conflict');
      } else {
        void this.bring(event);
      }
    }
  };

  /** Loads the page anew, with what it had; after a conflict the new page asks which text stays. */
  private goOn(conflict: boolean) {
    this.leavingForGood = true;
    const page = new URL(window.location.href);
    if (conflict && this.wayOut) {
      page.searchParams.set('kept', this.wayOut.tab);
    }
    if (this.dispatchEvent(new CustomEvent('brought', { detail: page.href, cancelable: true }))) {
      window.location.replace(page);
    }
  }

  /** What waits is in this page's memory only. */
  private readonly leaving = (event: Event) => {
    if (!this.leavingForGood && (this.failed || (this.pending && !this.sendsWhenLeft))) {
      event.preventDefault();
    }
  };

  /** The page is left: what its session has not carried yet goes ahead of it. */
  private readonly left = () => this.lastWords()?.();

  /** The note is taken off the page, for another view or only for a moment, to be shown anew. */
  private leaveFor() {
    const send = this.lastWords();
    window.setTimeout(() => {
      if (!this.isConnected) {
        send?.();
      }
    });
  }

  /** How to send what waits, as it is now; undefined if nothing does, or nothing can be sent. */
  private lastWords() {
    const { wayOut, content } = this;
    const known = session();
    return this.pending && !this.ended && wayOut && content && known
      ? () => sendLast(wayOut, content, known)
      : undefined;
  }

  private get content() {
    return noteIn(this.scope);
  }

  private get sendsWhenLeft() {
    const content = this.content;
    return !this.cutOff && this.wayOut && content && session() && fitsWhenLeft(this.wayOut, content);
  }

  private readonly followed = (event: MouseEvent) => {
    const address = leadsTo(event);
    if (address && (this.cutOff || this.failed) && !this.leavingForGood) {
      event.preventDefault();
      event.stopPropagation();
      askToLeave(this, () => {
        this.leavingForGood = true;
        window.location.assign(address);
      });
    }
  };
}
