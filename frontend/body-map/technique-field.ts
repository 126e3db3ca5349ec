/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-technique>`: chooses a technique by its name or another name of it. A combobox: it opens with a press or with
 * the arrow down, letters narrow it, arrows walk, Enter takes, Escape shuts it and brings back what was there. Words that
 * are no technique of the list stay in the field with a sentence, and change nothing.
 *
 * Properties: `words`; `choices`, what to choose from; `recent`, keys of those used lately; `value`, the key of what is
 * chosen; `of`, what it is about: another one starts afresh. Event: `technique-chosen`, its detail the key, or null
 * where the field was emptied.
 */

import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { comboboxStyles } from './combobox.styles.js';
import { type FoundTechnique, type TechniqueChoice, type TechniqueGroup, Techniques } from './techniques.js';
import { Words } from './words.js';

@customElement('body-map-technique')
export class TechniqueField extends LitElement {
  static override styles = [
    comboboxStyles,
    css`
      /* the panel's head lies over its top */
      :host {
        scroll-margin-block: 60px 8px;
      }

      [role='listbox'] {
        max-block-size: min(28svh, 336px);
        overflow-y: auto;
        overscroll-behavior: contain;
        scrollbar-width: thin;
      }

      .family {
        padding: 10px 10px 2px;
        color: var(--muted);
        font-size: 0.75rem;
        font-weight: 600;
      }

      [role='option'] {
        display: grid;
        justify-content: stretch;
        align-content: center;
        gap: 0;
        line-height: 1.3;
      }

      [role='option'][aria-selected='true'] {
        font-weight: 600;
      }

      [role='option'] small {
        font-weight: 400;
      }

      .warning {
        padding-inline-start: 8px;
        border-inline-start: 2px solid var(--caution);
        color: var(--text);
      }

      p.warning,
      .wrong {
        font-size: 0.8125rem;
        line-height: 1.4;
      }

      input[aria-invalid='true'] {
        border-color: var(--danger);
      }

      .wrong {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) words = new Words({}, {});
  @property({ attribute: false }) choices = new Techniques();
  @property({ attribute: false }) recent: readonly string[] = [];
  @property() value: string | undefined;
  @property() of = '';

  /** What is in the field while it is not the name of what is chosen. */
  @state() private typed: string | undefined;
  @state() private open = false;
  @state() private wrong = false;
  /** Which of the options, counted over all groups; none at -1. */
  @state() private at = -1;

  @query('input') private readonly field!: HTMLInputElement;

  protected override willUpdate(changes: PropertyValues) {
    if (changes.has('value') || changes.has('of')) {
      this.reset();
    }
  }

  protected override updated(changes: PropertyValues) {
    const shown = this.typed ?? this.name;
    if (this.field.value !== shown) {
      this.field.value = shown;
    }
    if (changes.has('open') && this.open) {
      this.scrollIntoView({ block: 'nearest' });
    }
    if (changes.has('at') || changes.has('open')) {
      this.renderRoot.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render() {
    const { words, open, at } = this;
    const groups = open ? this.groups : [];
    const count = groups.reduce((sum, { found }) => sum + found.length, 0);
    return html`<label for="field">${words.text('technique')}</label>
      <input
        id="field"
        type="text"
        role="combobox"
        maxlength="80"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${words.text('techniqueFind')}
        aria-expanded=${open && count > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${open && at >= 0 && at < count ? `option-${at}` : nothing}
        aria-invalid=${this.wrong ? 'true' : nothing}
        aria-describedby="about"
        @input=${this.onInput}
        @click=${() => this.show()}
        @blur=${this.leave}
        @keydown=${this.onKey}
      />
      <div
        id="found"
        role="listbox"
        tabindex="-1"
        aria-label=${words.text('technique')}
        ?hidden=${!count}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.options(groups)}
      </div>
      <div id="about" aria-live="polite">${this.about(open && count === 0)}</div>`;
  }

  private options(groups: readonly TechniqueGroup[]) {
    let index = 0;
    return groups.map(
      ({ title, found }, group) =>
        html`<div role="group" aria-labelledby="family-${group}">
          <div class="family" id="family-${group}" role="presentation">${title}</div>
          ${found.map((each) => this.option(each, index++))}
        </div>`,
    );
  }

  private option({ choice, synonym }: FoundTechnique, index: number) {
    return html`<div
      id="option-${index}"
      role="option"
      class=${index === this.at ? 'at' : ''}
      aria-selected=${choice.key === this.value}
      @click=${() => this.choose(choice)}
    >
      <span>${choice.name}</span>
      ${synonym ? html`<small>${this.words.text('techniqueAlso', synonym)}</small>` : nothing}
      ${choice.warning ? html`<small class="warning">${choice.warning}</small>` : nothing}
    </div>`;
  }

  /** What there is to say of what is in the field. */
  private about(nothingFound: boolean) {
    const { words, choices, value } = this;
    if (this.wrong || nothingFound) {
      return html`<p class="wrong">${words.text('techniqueUnknown', (this.typed ?? '').trim())}</p>`;
    }
    const chosen = choices.find(value);
    if (value && !chosen) {
      return html`<p>${words.text('techniqueOther')}</p>`;
    }
    return chosen?.warning ? html`<p class="warning">${chosen.warning}</p>` : nothing;
  }

  private get name(): string {
    return this.value === undefined ? '' : this.choices.name(this.value);
  }

  private get groups(): readonly TechniqueGroup[] {
    return this.choices.search(this.typed ?? '', this.recent, this.words.text('techniqueRecent'));
  }

  private get found(): readonly FoundTechnique[] {
    return this.groups.flatMap(({ found }) => found);
  }

  private readonly onInput = () => {
    this.typed = this.field.value;
    this.wrong = false;
    this.open = true;
    this.at = this.typed.trim() && this.found.length ? 0 : -1;
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (!event.isComposing && !event.ctrlKey && !event.metaKey && this.press(event)) {
      event.preventDefault();
    }
    // letters and digits belong to the field, not to the map around it; Escape with nothing open closes the panel
    if (event.key !== 'Escape' || event.defaultPrevented) {
      event.stopPropagation();
    }
  };

  private press({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.open ? this.walk(1) : this.show(!altKey);
      case 'ArrowUp':
        return this.open && this.walk(-1);
      case 'Enter':
        return this.take();
      case 'Escape':
        return this.restore();
      default:
        return false;
    }
  }

  /** Opens the list at what is chosen; `walking` goes into it. */
  private show(walking = false): boolean {
    if (!this.open) {
      this.open = true;
      const chosen = this.found.findIndex(({ choice }) => choice.key === this.value);
      this.at = chosen < 0 && walking ? 0 : chosen;
    }
    return true;
  }

  private walk(by: number): boolean {
    const { length } = this.found;
    this.at = length ? (Math.max(this.at, by > 0 ? -1 : 0) + by + length) % length : -1;
    return true;
  }

  private take(): boolean {
    const option = this.open ? this.found[this.at] : undefined;
    if (option) {
      this.choose(option.choice);
    } else {
      this.leave();
    }
    return true;
  }

  private restore(): boolean {
    const busy = this.open || this.typed !== undefined;
    this.reset();
    return busy;
  }

  private leave() {
    this.open = false;
    this.settle();
  }

  private choose({ key }: TechniqueChoice) {
    this.reset();
    this.tell(key);
  }

  /** What was typed and not chosen from the list counts where it names a technique, else it stays to be put right. */
  private settle() {
    const typed = this.typed?.trim();
    if (typed === undefined || typed === this.name) {
      this.reset();
      return;
    }
    const meant = this.choices.meant(typed);
    if (meant || typed === '') {
      this.reset();
      this.tell(meant?.key ?? null);
    } else {
      this.wrong = true;
    }
  }

  private reset() {
    this.typed = undefined;
    this.open = false;
    this.wrong = false;
    this.at = -1;
  }

  private tell(key: string | null) {
    if (key !== (this.value ?? null)) {
      this.dispatchEvent(new CustomEvent<string | null>('technique-chosen', { detail: key }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-technique': TechniqueField;
  }
}
