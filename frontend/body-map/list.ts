/* SPDX-License-Identifier: Apache-2.0 */

/** All marks in words, by kind and from strong to weak: the same as on the figure, for those who read or listen. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { iconButton } from './icons.js';
import { type Caution, type Cautions, unlessSaid } from './cautions.js';
import { type Kind, KINDS, type Mark, type Marks, ordered } from './marks.js';
import { drawSayings } from './says.js';
import type { Words } from './words.js';

export interface ListState {
  readonly words: Words;
  readonly marks: Marks;
  readonly selected: string | undefined;
  readonly hidden: ReadonlySet<Kind>;
  readonly locked: boolean;
  readonly cautions: Cautions;
  /** How many views are there: a mark is about more places once its drawing is known. */
  readonly sheets: number;
}

export interface ListActions {
  /** What is to be minded at the place of a mark. */
  cautionsOf(mark: Mark): readonly Caution[];
  show(mark: Mark): void;
  erase(mark: Mark): void;
}

export function drawList(state: ListState, on: ListActions) {
  const { words, marks } = state;
  return html`<section class="list" aria-label=${words.text('marks')}>
    <h3>${words.text('marks')} <span class="count">${marks.length}</span></h3>
    ${marks.length ? nothing : html`<p class="none">${words.text('none')}</p>`}
    ${guard([marks, state.selected, state.hidden, state.locked, words, state.cautions, state.sheets], () => groups(state, on))}
  </section>`;
}

function groups(state: ListState, on: ListActions) {
  const { words, marks, hidden } = state;
  const sorted = ordered(marks, (key) => words.name(key));
  return KINDS.map((kind) => {
    const here = sorted.filter((mark) => mark.kind === kind);
    return here.length === 0
      ? nothing
      : html`<h4>
            <span class="swatch ${kind}"></span>${words.text(`group.${kind}`)}
            ${hidden.has(kind) ? html`<small>${words.text('hiddenKind')}</small>` : nothing}
          </h4>
          <ul class=${hidden.has(kind) ? 'hidden' : ''}>
            ${repeat(
              here,
              (mark) => mark.id,
              (mark) => guard([mark, mark.id === state.selected, state.locked, words, state.cautions, state.sheets], () => entry(mark, state, on)),
            )}
          </ul>`;
  });
}

function entry(mark: Mark, { words, selected, locked }: ListState, on: ListActions) {
  return html`<li data-mark=${mark.id}>
    <button
      type="button"
      class="entry"
      aria-current=${mark.id === selected ? 'true' : nothing}
      @click=${() => on.show(mark)}
    >
      ${words.sentence(mark)}
    </button>
    ${locked ? nothing : iconButton('remove', words.text('removeMark', words.place(mark)), () => on.erase(mark))}
    ${mark.kind === 'TREATED' ? minded(mark, words, on) : nothing}
  </li>`;
}

/** What is to be minded where this was treated, and with what. */
function minded(mark: Mark, words: Words, on: ListActions) {
  const cautions = on.cautionsOf(mark);
  const warning = unlessSaid(words.warning(mark), cautions);
  return warning || cautions.length
    ? html`<div class="minded">
        ${drawSayings(words, cautions)}
        ${warning ? html`<p class="says"><span class="swatch care caution"></span><span>${warning}</span></p>` : nothing}
      </div>`
    : nothing;
}
