/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-typing>`: one field in which marks are typed, with what was understood under it while typing. It is a part of
 * `<body-map>`, which hands it `wordList` (where the words are that it understands), `words` (that it says), `names`,
 * `techniques`, `kind` (of new marks) and `host`.
 *
 * Events: `typing-preview`, with `detail.marks` as they would read, whenever that changes; `typing-add`, with
 * `detail.marks` to be added in one step. Whoever cannot take them calls `preventDefault`, and the line stays.
 *
 * Keys: Enter adds what is understood and leaves the rest in the field, Shift and Enter begin a new line, Escape clears,
 * Up and Down in an empty field bring back lines typed before, ? in an empty field opens the help.
 */

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Kind, Mark } from '../marks.js';
import { Techniques } from '../techniques.js';
import { Words } from '../words.js';
import type { Choice, Issue } from './issues.js';
import { make, type MakeHost, outlined } from './make.js';
import { type Parsed, parsePhrases, remaining } from './parse.js';
import { drawHelp, drawIssues, drawMarks, drawNoWords } from './preview.js';
import { sentence } from './saying.js';
import { typingStyles } from './typing.styles.js';
import { Understanding } from './word-list.js';

/** A word is not questioned while it is being written: only after this pause. */
const PAUSE_MS = 700;

/** So many lines can be brought back. They are kept in memory only. */
const MOST_LINES = 30;

const NOTHING: Parsed = { marks: [], notes: [], phrases: [] };

@customElement('body-map-typing')
export class TypingField extends LitElement {
  static override styles = typingStyles;

  @property({ attribute: false }) wordList = '';
  @property({ attribute: false }) words = new Words({}, {});
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) techniques = new Techniques();
  @property({ attribute: false }) kind: Kind = 'FOUND';
  @property({ attribute: false }) host!: MakeHost;

  @state() private text = '';
  @state() private status = '';
  @state() private help = false;
  /** The pause after the last letter has passed. */
  @state() private settled = true;

  @query('textarea') private readonly area!: HTMLTextAreaElement;

  private readonly understanding = new Understanding(() => this.requestUpdate());
  private parsed = NOTHING;
  /** What the figure was last told of. */
  private told = NOTHING;
  private adding = false;
  /** How many marks were last shown ahead. */
  private previewed = 0;
  private pause = 0;
  private readonly lines: string[] = [];
  /** Which of the earlier lines is in the field, counted from the last; none at -1. */
  private recalled = -1;

  /** What is in the field. */
  get value() {
    return this.text;
  }

  set value(text: string) {
    this.write(text);
  }

  override focus(options?: FocusOptions) {
    this.area?.focus(options);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  protected override willUpdate(changes: PropertyValues) {
    this.understanding.of(this.wordList, this.names, this.techniques.all);
    const waited = this.parsed === NOTHING;
    if (waited || ['text', 'names', 'techniques', 'kind', 'wordList'].some((cause) => changes.has(cause))) {
      // the vocabulary is read when it is first needed
      const vocabulary = this.text.trim() ? this.understanding.vocabulary : undefined;
      this.parsed = vocabulary ? parsePhrases(this.text, vocabulary, { kind: this.kind }) : NOTHING;
    }
  }

  protected override updated() {
    if (this.area.value !== this.text) {
      this.area.value = this.text;
    }
    const { marks } = this.parsed;
    if (this.parsed !== this.told && (marks.length || this.previewed)) {
      this.previewed = marks.length;
      this.send('typing-preview', marks.map(outlined));
    }
    this.told = this.parsed;
  }

  protected override render() {
    const { words, parsed, issues } = this;
    const ready = parsed.marks.filter((mark) => mark.ready).length;
    const refused = issues.some(({ level }) => level === 'error');
    return html`<div class="typing">
      <div class="line">
        <label for="line" class="unseen">${words.text('typing.label')}</label>
        <div class="field ${refused ? 'refused' : ''}">
          <div class="copy" aria-hidden="true">${this.underlined()}</div>
          <textarea
            id="line"
            rows="1"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="done"
            placeholder=${`${words.text('typing.label')}: ${words.text('typing.example')}`}
            aria-describedby="keys"
            aria-invalid=${refused ? 'true' : nothing}
            @input=${() => this.typed()}
            @keydown=${this.onKey}
          ></textarea>
        </div>
        <button type="button" class="add" ?disabled=${!ready} @click=${() => void this.add()}>
          ${ready ? words.text('typing.addMarks', this.counted(ready)) : words.text('typing.add')}
        </button>
        <button
          type="button"
          class="ask"
          aria-label=${words.text('typing.help')}
          title=${words.text('typing.help')}
          aria-expanded=${this.help}
          aria-controls=${this.help ? 'help' : nothing}
          @click=${() => (this.help = !this.help)}
        >
          ?
        </button>
      </div>
      <p id="keys" class="unseen">${words.text('typing.how')}</p>
      ${this.help ? drawHelp(words) : nothing} ${drawMarks(parsed.marks, words, this.host)}
      ${this.questions(issues)}
      <div role="status" class="unseen">${this.status}</div>
    </div>`;
  }

  private questions(issues: readonly Issue[]) {
    const { words, understanding } = this;
    const { vocabulary } = understanding;
    return understanding.broken
      ? drawNoWords(words, () => void understanding.load())
      : vocabulary && drawIssues(issues, words, vocabulary, (choice) => this.choose(choice));
  }

  /** What is worth asking now: nothing about the phrase that is being written. */
  private get issues(): readonly Issue[] {
    const { notes, phrases } = this.parsed;
    return this.settled ? notes : notes.filter(({ phrase, level }) => phrase < phrases.length - 1 && level === 'error');
  }

  private underlined() {
    const parts: unknown[] = [];
    let at = 0;
    for (const { from, to, level } of this.issues) {
      if (level === 'error' && from >= at) {
        parts.push(this.text.slice(at, from), html`<u>${this.text.slice(from, to)}</u>`);
        at = to;
      }
    }
    // a line that ends in a new line is as high as the text field shows it
    return [...parts, this.text.slice(at), '\u200b'];
  }

  // ---- what a person does

  private typed() {
    this.text = this.area.value;
    this.recalled = -1;
    this.settled = false;
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.settle(), PAUSE_MS);
  }

  private settle() {
    clearTimeout(this.pause);
    this.settled = true;
    this.status = this.summary();
  }

  private readonly onKey = (event: KeyboardEvent) => {
    // the map's own keys begin where the field has nothing to take back
    if (this.text || !(event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
    }
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.press(event)) {
      event.preventDefault();
    }
  };

  private press({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && !shiftKey) {
      void this.add();
      return true;
    }
    if (key === 'Escape') {
      return this.clear();
    }
    if (key === '?' && !this.text) {
      this.help = !this.help;
      return true;
    }
    const fresh = !this.text || this.recalled >= 0;
    return fresh && (key === 'ArrowUp' || key === 'ArrowDown') && this.recall(key === 'ArrowUp' ? 1 : -1);
  }

  private clear(): boolean {
    if (this.text) {
      this.remember(this.text);
      this.write('');
      this.status = this.words.text('typing.cleared');
      return true;
    }
    const open = this.help;
    this.help = false;
    return open;
  }

  private recall(by: number): boolean {
    const at = Math.min(this.recalled + by, this.lines.length - 1);
    if (this.lines.length === 0 || at < -1 || at === this.recalled) {
      return false;
    }
    this.write(at < 0 ? '' : this.lines[at]);
    this.recalled = at;
    return true;
  }

  private choose({ from, to, insert }: Choice) {
    const text = this.text.slice(0, from) + insert + this.text.slice(to);
    this.write(insert ? text : text.replace(/ {2,}/g, ' ').trim());
    this.focus();
  }

  /** Adds what is understood; what is not stays in the field, with the words it depends on. */
  private async add() {
    if (this.text.trim() && !this.understanding.vocabulary) {
      await this.understanding.load();
    }
    await this.updateComplete;
    const { text, parsed, words } = this;
    const ready = parsed.marks.filter((mark) => mark.ready);
    if (this.adding || !ready.length) {
      this.settle();
      return;
    }
    this.adding = true;
    const { made, missing } = await make(ready, this.host).finally(() => (this.adding = false));
    const lost = new Set(missing.map(({ phrase }) => phrase));
    const whole = made.filter(({ typed }) => !lost.has(typed.phrase)).map(({ mark }) => mark);
    if (this.text !== text || (whole.length && !this.send('typing-add', whole))) {
      this.status = this.text === text ? words.text('typing.full') : '';
      return;
    }
    this.remember(text);
    const phrases = parsed.phrases.map((phrase, i) => ({ ...phrase, ready: phrase.ready && !lost.has(i) }));
    this.write(remaining(text, { ...parsed, phrases }));
    this.status = this.report(whole.length, missing[0] && outlined(missing[0]));
    this.focus();
  }

  private report(added: number, missing: Mark | undefined): string {
    const rest = this.text ? this.words.text('typing.stays') : '';
    const said = added ? this.words.text('typing.added', this.counted(added), rest) : '';
    return missing ? `${said} ${this.words.text('typing.notDrawn', this.words.place(missing))}`.trim() : said.trim();
  }

  private summary(): string {
    const { words, parsed } = this;
    const { vocabulary } = this.understanding;
    if (!this.text.trim() || !vocabulary) {
      return '';
    }
    const first = parsed.notes.find(({ level }) => level === 'error') ?? parsed.notes[0];
    const ready = parsed.marks.filter((mark) => mark.ready).length;
    if (!first && !ready) {
      return words.text('typing.nothing', words.text('typing.example'));
    }
    const counted = ready ? words.text('typing.ready', this.counted(ready)) : '';
    return `${counted} ${first ? sentence(first, words, vocabulary) : ''}`.trim();
  }

  private counted(marks: number): string {
    return marks === 1 ? this.words.text('typing.mark') : this.words.text('typing.marks', String(marks));
  }

  private write(text: string) {
    clearTimeout(this.pause);
    this.text = text;
    this.recalled = -1;
    this.settled = true;
    this.area?.setSelectionRange(text.length, text.length);
  }

  private remember(line: string) {
    if (line.trim() && this.lines[0] !== line) {
      this.lines.unshift(line);
      this.lines.length = Math.min(this.lines.length, MOST_LINES);
    }
  }

  /** Returns whether the marks were taken. */
  private send(name: 'typing-add' | 'typing-preview', marks: readonly Mark[]): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail: { marks }, cancelable: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-typing': TypingField;
  }
}
