/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<note-aid-marks>`: what a line of marks would become, with the words of the map's own typing field. It only shows and
 * makes; the line stays where it is typed.
 *
 * Events: `note-aid-choice`, with `detail` an answer to a question, to be written into the line; `note-aid-add` when the
 * button was pressed; `note-aid-drawn` when its size may have changed.
 */

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Typist } from '../body-map/body-map.js';
import { paletteStyles } from '../body-map/palette.styles.js';
import type { Choice } from '../body-map/typing/issues.js';
import { make, outlined } from '../body-map/typing/make.js';
import { type Parsed, parsePhrases, remaining } from '../body-map/typing/parse.js';
import { drawIssues, drawMarks, drawNoWords } from '../body-map/typing/preview.js';
import { typingStyles } from '../body-map/typing/typing.styles.js';
import { Understanding } from '../body-map/typing/word-list.js';
import { filled, NOTE_AID_TEXTS, type NoteAidTexts } from './texts.js';

/** A word is not questioned while it is being written: only after this pause, in milliseconds. */
const PAUSE = 700;

const NOTHING: Parsed = { marks: [], notes: [], phrases: [] };

@customElement('note-aid-marks')
export class NoteAidMarks extends LitElement {
  static override styles = [
    paletteStyles,
    ...typingStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        box-sizing: border-box;
        inline-size: 26rem;
        max-inline-size: 100%;
        padding: 8px;
      }

      p.hint {
        margin: 0;
        color: var(--muted);
        font-size: 0.875rem;
      }

      button.add {
        justify-self: start;
        padding-inline: 14px;
      }
    `,
  ];

  @property({ attribute: false }) texts: NoteAidTexts = NOTE_AID_TEXTS;
  @state() private parsed = NOTHING;
  @state() private settled = false;

  /** Why the last line was not taken. */
  refused = '';

  private typed = '';
  private typist: Typist | undefined;
  private readonly understanding = new Understanding(() => this.isConnected && this.reread());
  private pause = 0;
  private adding = false;

  /** How many marks can be added. */
  get ready(): number {
    return this.parsed.marks.filter((mark) => mark.ready).length;
  }

  /** Whether a place was understood. */
  get found(): boolean {
    return this.parsed.marks.length > 0;
  }

  read(typed: string, typist: Typist) {
    this.typist = typist;
    this.understanding.of(typist.wordList, typist.names, typist.techniques.all);
    this.typed = typed;
    this.reread();
    this.settled = false;
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => (this.settled = true), PAUSE);
  }

  /** Again when the words have come that it waited for. */
  private reread() {
    const { typed, typist } = this;
    const { vocabulary } = this.understanding;
    this.parsed = typist && vocabulary && typed.trim() ? parsePhrases(typed, vocabulary, { kind: typist.kind }) : NOTHING;
    typist?.preview(this.parsed.marks.map(outlined));
    this.requestUpdate();
  }

  clear() {
    clearTimeout(this.pause);
    this.parsed = NOTHING;
    this.typist?.preview([]);
  }

  /**
   * Adds what is understood as one step on the map.
   *
   * @returns what of the line was not taken, or nothing where none was; `refused` says why then
   */
  async add(): Promise<{ readonly added: number; readonly text: string } | undefined> {
    const { typed, parsed, typist } = this;
    const ready = parsed.marks.filter((mark) => mark.ready);
    if (this.adding || !typist || !ready.length) {
      return undefined;
    }
    this.adding = true;
    const { made, missing } = await make(ready, typist.host).finally(() => (this.adding = false));
    const lost = new Set(missing.map(({ phrase }) => phrase));
    const whole = made.filter((one) => !lost.has(one.typed.phrase)).map(({ mark }) => mark);
    if (this.typed !== typed || !whole.length || !typist.add(whole)) {
      this.refused = missing.length ? this.texts.missing : this.texts.full;
      return undefined;
    }
    const phrases = parsed.phrases.map((phrase, i) => ({ ...phrase, ready: phrase.ready && !lost.has(i) }));
    return { added: whole.length, text: remaining(typed, { ...parsed, phrases }) };
  }

  protected override render() {
    const { typist, parsed, ready, texts, understanding } = this;
    if (!typist) {
      return nothing;
    }
    if (understanding.broken) {
      return drawNoWords(typist.words, () => void understanding.load());
    }
    const { vocabulary } = understanding;
    const issues = this.settled ? parsed.notes : [];
    return html`${drawMarks(parsed.marks, typist.words, typist.host)}
    ${vocabulary && drawIssues(issues, typist.words, vocabulary, (choice) => this.tell('note-aid-choice', choice))}
    ${
      ready
        ? html`<button type="button" class="add" @click=${() => this.tell('note-aid-add')}>
            ${ready === 1 ? texts.addMark : filled(texts.addMarks, ready)}
          </button>`
        : nothing
    }
    <p class="hint">${texts.marksHint}</p>`;
  }

  protected override updated() {
    this.tell('note-aid-drawn');
  }

  private tell(name: string, detail?: Choice) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'note-aid-marks': NoteAidMarks;
  }
}
