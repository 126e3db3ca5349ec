/* SPDX-License-Identifier: Apache-2.0 */

/** The figures beside the figures. They come from the server, which prints the same ones; nothing is counted here. */

import { html, nothing } from 'lit';
import type { HistoryKey, HistoryWords } from './texts.js';

/** Of the marks of one moment (class `MarkFigures`). */
export interface MarkFigures {
  readonly regions: number;
  readonly marks: number;
  /** How many of the marks have an intensity; mean and sum speak of these only. */
  readonly rated: number;
  readonly sum: number;
  readonly mean?: number;
  /** In cm². */
  readonly area: number;
}

export interface Numbers {
  /** By the id of a visit. */
  readonly visits: Readonly<Record<string, MarkFigures>>;
  /** By the id of a visit with marks from before and after treatment; `overlap` from 0 to 1. */
  readonly phases: Readonly<
    Record<string, { readonly before: MarkFigures; readonly after: MarkFigures; readonly overlap?: number }>
  >;
  /** By the ids of two visits, the earlier first, with a space between: how much their regions overlap, 0 to 1. */
  readonly overlaps: Readonly<Record<string, number>>;
}

export const NO_NUMBERS: Numbers = { visits: {}, phases: {}, overlaps: {} };

export interface Column {
  readonly head: string;
  readonly figures: MarkFigures | undefined;
}

/** Nothing at all when there are no figures for any column. */
export function drawNumbers(words: HistoryWords, columns: readonly Column[], overlap?: number) {
  const known = columns.filter(({ figures }) => figures);
  if (!known.length) {
    return nothing;
  }
  const row = (key: HistoryKey, value: (figures: MarkFigures) => string) => html`<tr>
    <th scope="row">${words.say(key)}</th>
    ${known.map(({ figures }) => html`<td>${value(figures!)}</td>`)}
  </tr>`;
  return html`<section class="numbers">
    <h3>${words.say('numbers')}</h3>
    <table>
      <thead>
        <tr>
          <td></td>
          ${known.map(({ head }) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${row('regions', ({ regions }) => String(regions))}
        ${row('rated', ({ rated, marks }) => words.say('of', String(rated), String(marks)))}
        ${row('mean', ({ mean }) => decimal(mean))} ${row('sum', ({ sum, rated }) => (rated ? String(sum) : '–'))}
        ${row('area', ({ area }) => words.say('cm2', decimal(area, area < 10 ? 1 : 0)))}
      </tbody>
    </table>
    ${
      overlap === undefined
        ? nothing
        : html`<p class="overlap">
            ${words.say('overlap')} <strong>${words.say('percent', String(Math.round(overlap * 100)))}</strong>
          </p>`
    }
    <p class="hint">${words.say('areaHonest')}</p>
  </section>`;
}

/** At most so many places after the point, none that are only zeros. */
export function decimal(value: number | undefined, places = 1): string {
  return value === undefined ? '–' : String(Number(value.toFixed(places)));
}
