/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<command-palette>`: one on a page. A button, and behind it a field that finds pages, clients, and what can be done here.
 *
 * - Ctrl K, on a Mac ⌘ K, opens and closes it. Arrow keys choose, Enter does it, Escape closes. Focus and caret return to
 *   where they were: no field is touched.
 * - What can be done here is read from the page when it opens: every component with `data-commands` (class `Commands`). It
 *   listens for their keys too, whether it is open or not. While a dialog waits for an answer, it stays closed and only
 *   keys of components inside that dialog are taken.
 * - Ctrl / and, where no text is typed, `?` list all keys of the page.
 *
 * Properties: `pages`, `{words, path}`, those that whoever is logged in may open; `finds`, whether the server finds
 * something by letters; `found`, its last answer. Event `palette-find` with `{typed}` asks it.
 *
 * What was chosen lately is kept in this page's memory only.
 */

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { caretHere } from './caret.js';
import { commands, waits } from './commands.js';
import { styles } from './command-palette.styles.js';
import { pressed, printed } from './keys.js';
import { matching, nearly } from './match.js';
import { drawShortcuts, questionOpens } from './shortcuts.js';
import { TEXTS } from './texts.js';

export interface Page {
  readonly words: string;
  readonly path: string;
}

/** What the server found by letters; `sentence` where it refused them. */
export interface Found {
  readonly typed: string;
  readonly sentence: string;
  readonly groups: readonly { readonly label: string; readonly items: readonly (Page & { readonly about: string })[] }[];
}

interface Option {
  readonly words: string;
  readonly about: string;
  readonly keys: string;
  /** Whether it can be done from every page. */
  readonly everywhere: boolean;
  run(): void;
}

interface Group {
  readonly label: string;
  readonly options: readonly Option[];
}

const OPEN = 'Mod+k';
const SHORTCUTS = 'Mod+/';

/** The server is asked after a pause in typing, in milliseconds, and not for a single letter: each search is written down. */
const PAUSE = 220;
const LEAST_LETTERS = 2;
const MOST_LETTERS = 200;

const MOST_RECENT = 5;

@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) pages: readonly Page[] = [];
  @property({ type: Boolean }) finds = false;
  @property({ attribute: false }) found: Found | undefined;

  @state() private shown: 'nothing' | 'options' | 'shortcuts' = 'nothing';
  @state() private typed = '';
  @state() private at = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input[type="text"]') private readonly field!: HTMLInputElement | null;

  private here: readonly Option[] = [];
  private groups: readonly Group[] = [];
  private recent: readonly Option[] = [];
  private enter = false;
  private goBack = () => {};
  private pause = 0;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey, true);
    window.visualViewport?.addEventListener('resize', this.measure);
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.onKey, true);
    window.visualViewport?.removeEventListener('resize', this.measure);
    clearTimeout(this.pause);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (this.shown === 'options' && ['shown', 'typed', 'found', 'pages'].some((one) => changed.has(one))) {
      this.groups = this.grouped();
      this.at = Math.min(this.at, Math.max(0, this.options.length - 1));
    }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('shown') && this.shown !== 'nothing') {
      if (!this.dialog.open) {
        this.measure();
        this.dialog.showModal();
      }
      this.renderRoot.querySelector<HTMLElement>('[autofocus]')?.focus();
    }
    if (this.shown === 'options') {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
    if (changed.has('found') && this.enter && this.answered) {
      this.enter = false;
      this.choose(this.options[0]);
    }
  }

  protected override render() {
    return html`<button class="opener" type="button" aria-keyshortcuts="Control+K Meta+K" @click=${this.open}>
        ${GLASS}<span class="says">${TEXTS.open}</span>${drawKeys(OPEN)}
      </button>
      <dialog
        class=${this.shown}
        aria-label=${this.shown === 'shortcuts' ? TEXTS.shortcuts : TEXTS.open}
        @close=${this.closed}
        @click=${this.onBackdrop}
        @keydown=${this.onDialogKey}
        @input=${(event: Event) => event.stopPropagation()}
      >
        ${this.shown === 'options' ? this.drawOptions() : this.shown === 'shortcuts' ? this.drawShortcuts() : nothing}
      </dialog>`;
  }

  private drawOptions() {
    const { options } = this;
    return html`<div class="field">
        ${GLASS}
        <input
          type="text"
          role="combobox"
          aria-label=${TEXTS.field}
          aria-expanded=${options.length > 0}
          aria-controls="list"
          aria-autocomplete="list"
          aria-activedescendant=${options.length ? `option-${this.at}` : nothing}
          placeholder=${TEXTS.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="go"
          maxlength=${MOST_LETTERS}
          .value=${this.typed}
          autofocus
          @input=${this.onInput}
          @keydown=${this.onFieldKey}
        />
      </div>
      <div id="list" class="results" role="listbox" aria-label=${TEXTS.list}>${this.drawGroups()}</div>
      ${options.length ? nothing : html`<p class="empty">${this.emptyWords}</p>`}
      <div role="status" class="unseen">${this.counted}</div>
      <div class="foot" aria-hidden="true">
        <span>${drawKeys('↑+↓')} ${TEXTS.choose}</span><span>${drawKeys('↵')} ${TEXTS.take}</span>
        <span>${drawKeys('Esc')} ${TEXTS.leave}</span><span>${drawKeys(SHORTCUTS)} ${TEXTS.shortcuts}</span>
      </div>`;
  }

  private drawGroups() {
    let at = 0;
    return this.groups.map(
      ({ label, options }, n) => html`<div class="group" role="group" aria-labelledby="group-${n}">
        <div id="group-${n}" class="heading" role="presentation">${label}</div>
        ${options.map((option) => this.drawOption(option, at++))}
      </div>`,
    );
  }

  private drawOption(option: Option, at: number) {
    return html`<div
      id="option-${at}"
      class="option"
      role="option"
      aria-selected=${at === this.at}
      @click=${() => this.choose(option)}
      @pointermove=${() => (this.at = at)}
    >
      <span class="words" dir="auto">${option.words}</span>
      ${option.about ? html`<span class="about">${option.about}</span>` : nothing} ${option.keys ? drawKeys(option.keys) : nothing}
    </div>`;
  }

  private drawShortcuts() {
    return drawShortcuts(
      [
        { words: TEXTS.open, keys: OPEN },
        { words: TEXTS.shortcuts, keys: SHORTCUTS },
      ],
      commands(),
      drawKeys,
      this.shut,
    );
  }

  // ---- what is offered

  private get options(): readonly Option[] {
    return this.groups.flatMap(({ options }) => options);
  }

  private get asking(): boolean {
    return this.finds && this.typed.trim().length >= LEAST_LETTERS;
  }

  private get answered(): boolean {
    return !this.asking || this.found?.typed === this.typed;
  }

  private get emptyWords(): string {
    return this.answered ? (this.asking && this.found?.sentence) || TEXTS.nothing : TEXTS.looking;
  }

  private get counted(): string {
    const { length } = this.options;
    return length === 0 ? this.emptyWords : length === 1 ? TEXTS.one : TEXTS.many.replace('{0}', String(length));
  }

  private grouped(): readonly Group[] {
    const pages = [
      ...this.pages.map(leading),
      { words: TEXTS.shortcuts, about: '', keys: SHORTCUTS, everywhere: true, run: this.openShortcuts },
    ];
    if (!this.typed.trim()) {
      const recent = this.recent.flatMap((one) => this.here.find(({ words }) => words === one.words) ?? (one.everywhere ? one : []));
      return filled([
        { label: TEXTS.recent, options: recent },
        { label: TEXTS.here, options: this.here.filter((one) => !recent.includes(one)) },
        { label: TEXTS.pages, options: pages.filter((page) => !recent.some(({ words }) => words === page.words)) },
      ]);
    }
    const people = this.asking && this.answered ? (this.found?.groups ?? []) : [];
    const found = this.fitting(matching, pages, people);
    return found.length || !this.answered ? found : this.fitting(nearly, pages, people);
  }

  /** What was found by letters stands last: it comes later, and what is pointed at must not move. */
  private fitting(how: typeof matching, pages: readonly Option[], people: Found['groups']): readonly Group[] {
    return filled([
      { label: TEXTS.here, options: how(this.here, this.typed, ({ words }) => words) },
      { label: TEXTS.pages, options: how(pages, this.typed, ({ words }) => words) },
      ...people.map(({ label, items }) => ({ label, options: items.map(leading) })),
    ]);
  }

  // ---- what a person does

  private readonly onKey = (event: KeyboardEvent) => {
    if (!event.isComposing && this.taken(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Does what the key is for, once however long it is held; returns whether it is for anything. */
  private taken(event: KeyboardEvent): boolean {
    const work = this.meant(event);
    if (work && !event.repeat) {
      work();
    }
    return work !== undefined;
  }

  private meant(event: KeyboardEvent): (() => void) | undefined {
    if (pressed(OPEN, event)) {
      return this.open;
    }
    if (pressed(SHORTCUTS, event) || (event.key === '?' && questionOpens() && !writes(event))) {
      return this.openShortcuts;
    }
    return this.shown === 'nothing'
      ? commands().find(({ keys, call }) => call && keys && pressed(keys, event))?.run
      : undefined;
  }

  private readonly open = () => this.toggle('options');

  private readonly openShortcuts = () => this.toggle('shortcuts');

  private toggle(what: 'options' | 'shortcuts') {
    if (this.shown === what) {
      this.shut();
    } else if (this.shown !== 'nothing' || !waits()) {
      this.goBack = this.shown === 'nothing' ? caretHere() : this.goBack;
      this.here = commands().filter(({ call }) => call).map((command) => ({ ...command, about: '', everywhere: false }));
      this.typed = '';
      this.at = 0;
      this.shown = what;
    }
  }

  /** The browser returns the focus, but not always the caret. */
  private readonly shut = () => {
    this.shown = 'nothing';
    this.enter = false;
    clearTimeout(this.pause);
    this.dialog.close();
    this.goBack();
    this.goBack = () => {};
  };

  /** Some devices close it by a key or a gesture of their own. */
  private readonly closed = () => {
    if (!this.dialog.open && this.shown !== 'nothing') {
      this.shut();
    }
  };

  private readonly onDialogKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      this.shut();
    }
  };

  private readonly onBackdrop = (event: Event) => {
    if (event.target === this.dialog) {
      this.shut();
    }
  };

  private readonly onInput = () => {
    this.typed = this.field?.value ?? '';
    this.at = 0;
    this.enter = false;
    clearTimeout(this.pause);
    if (this.asking) {
      const detail = { typed: this.typed };
      this.pause = window.setTimeout(() => this.dispatchEvent(new CustomEvent('palette-find', { detail })), PAUSE);
    }
  };

  private readonly onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) {
      return;
    }
    const { length } = this.options;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.at = length ? (this.at + (event.key === 'ArrowDown' ? 1 : length - 1)) % length : 0;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter = !length && !this.answered; // whoever types faster than the server answers need not wait
      this.choose(this.options[this.at]);
    } else if (event.key === 'Tab') {
      event.preventDefault(); // the list is reached by the arrow keys, and there is nothing else
    }
  };

  /** Closes first: a command may bring the focus somewhere, or open a dialog that returns it to where it is now. */
  private choose(option: Option | undefined) {
    if (!option) {
      return;
    }
    this.recent = [option, ...this.recent.filter(({ words }) => words !== option.words)].slice(0, MOST_RECENT);
    this.shut();
    option.run();
  }

  /** A keyboard on the screen takes room away. */
  private readonly measure = () => {
    const height = window.visualViewport?.height;
    if (height) {
      this.style.setProperty('--room', `${height}px`);
    }
  };
}

const GLASS = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" /></svg>`;

function drawKeys(keys: string): TemplateResult {
  return html`<span class="keys" aria-hidden="true">${printed(keys).map((key) => html`<kbd>${key.length === 1 ? key.toUpperCase() : key}</kbd>`)}</span>`;
}

function filled(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ options }) => options.length);
}

function leading({ words, path, about = '' }: Page & { readonly about?: string }): Option {
  return { words, about, keys: '', everywhere: true, run: () => follow(path) };
}

/** As a link on the page is followed: what guards leaving it hears of it. */
function follow(path: string) {
  const link = document.createElement('a');
  link.href = path || '.';
  document.body.append(link);
  link.click();
  link.remove();
}

/** Whether the key would write something where it was pressed. */
function writes(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
