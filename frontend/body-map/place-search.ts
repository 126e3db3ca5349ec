/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-place-search>`: finds a place on the body by its name. A combobox: arrows walk through what was found,
 * Enter takes it, Escape empties the field.
 *
 * Properties: `places`, the list to search, with the words of each; `label`, its name; `found` and `none`, what is said
 * of the number found (`{0}`). Event: `place-chosen` with the place as its detail.
 */

import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { comboboxStyles } from './combobox.styles.js';
import { fill } from './texts.js';

export interface Place {
  readonly words: string;
  readonly note: string;
  readonly key: string;
  readonly side: 'left' | 'right' | 'midline';
}

const MOST_SHOWN = 8;

/** Places with all the typed words in their names; those that begin with them come first. */
export function search(places: readonly Place[], typed: string, near: string): readonly Place[] {
  const asked = folded(typed).split(/\s+/).filter(Boolean);
  if (!asked.length) {
    return [];
  }
  const rank = (place: Place) => {
    const words = folded(place.words);
    const begins = asked.every((part) => words.split(' ').some((word) => word.startsWith(part)));
    return (begins ? 0 : 2) + (place.side === near || place.side === 'midline' ? 0 : 1);
  };
  return places
    .filter((place) => asked.every((part) => folded(place.words).includes(part)))
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => a.rank - b.rank || a.place.words.length - b.place.words.length)
    .slice(0, MOST_SHOWN)
    .map(({ place }) => place);
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

@customElement('body-map-place-search')
export class PlaceSearch extends LitElement {
  static override styles = comboboxStyles;

  @property({ attribute: false }) places: readonly Place[] = [];
  @property() label = '';
  @property() near = 'midline';
  @property() found = '{0}';
  @property() none = '';

  @state() private typed = '';
  @state() private at = 0;

  protected override render() {
    const found = search(this.places, this.typed, this.near);
    const said = this.typed.trim() ? (found.length ? fill(this.found, String(found.length)) : this.none) : '';
    return html`<label for="field">${this.label}</label>
      <input
        id="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-expanded=${found.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${found.length ? `place-${this.at}` : nothing}
        .value=${this.typed}
        @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, found)}
      />
      <ul id="found" role="listbox" aria-label=${this.label} ?hidden=${!found.length}>
        ${found.map(
          (place, index) =>
            html`<li
              id="place-${index}"
              role="option"
              class=${index === this.at ? 'at' : ''}
              aria-selected=${index === this.at}
              @click=${() => this.choose(place)}
            >
              ${place.words}<small>${place.note}</small>
            </li>`,
        )}
      </ul>
      <p role="status" class=${found.length || !said ? 'unseen' : ''}>${said}</p>`;
  }

  private type(typed: string) {
    this.typed = typed;
    this.at = 0;
  }

  private onKey(event: KeyboardEvent, found: readonly Place[]) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      this.at = (this.at + step + found.length) % found.length;
    } else if (event.key === 'Enter' && found.length) {
      this.choose(found[this.at]);
    } else if (event.key === 'Escape' && this.typed) {
      this.type('');
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(place: Place) {
    this.type('');
    this.dispatchEvent(new CustomEvent<Place>('place-chosen', { detail: place }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-place-search': PlaceSearch;
  }
}
