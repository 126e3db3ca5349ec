/* SPDX-License-Identifier: Apache-2.0 */

/** Mode “Heat”: the sum of intensity per visit, for the kinds and the visits that are chosen. */

import { html } from 'lit';
import { placeKey } from '../body-map/figure.js';
import { type Kind, placeOf, sideOf } from '../body-map/marks.js';
import { toggle } from '../body-map/editor.js';
import { drawVisitChoice } from './compare.js';
import { drawLegend, inks, STEPS } from './heat.js';
import { drawFigure, type Stage } from './stage.js';
import { drawHeatTable, type HeatRow } from './tables.js';
import type { HistoryWords } from './texts.js';
import { compare, heatOf, opening, RATED, type Visits } from './visits.js';

export interface HeatMode {
  readonly visits: Visits;
  /** First and last of the visits that count. */
  readonly range: readonly [number, number];
  readonly kinds: ReadonlySet<Kind>;
  readonly choose: (from: number, until: number) => void;
  readonly chooseKinds: (kinds: ReadonlySet<Kind>) => void;
}

/** The darkest step begins at 8 of 10: the scale stays the same whatever is chosen, so that maps can be compared. */
const MOST = 10;

export function drawHeatMode(stage: Stage, { visits, range, kinds, choose, chooseKinds }: HeatMode) {
  const { words } = stage;
  const counted = visits.slice(range[0], range[1] + 1);
  const values = heatOf(counted, kinds);
  const rows = rowsOf(counted, kinds, values);
  const strongest = rows.length ? words.placeOfKey(rows[0].place) : undefined;
  const inked = inks(new Map([...values].filter(([, value]) => value > 0)), MOST);
  return html`<div class="choices">
      <div class="segments" role="group" aria-label=${words.say('kinds')}>
        ${RATED.map((kind) =>
          toggle(
            html`<span class="swatch ${kind}"></span>${words.map.text(kind)}`,
            kinds.has(kind),
            () => chooseKinds(other(kinds, kind)),
          ),
        )}
      </div>
      ${drawVisitChoice(words, words.say('from'), visits, range[0], (from) => choose(from, range[1]))}
      ${drawVisitChoice(words, words.say('until'), visits, range[1], (until) => choose(range[0], until))}
    </div>
    <div class="mode warm">
      <div class="figures">
        <div class="panes" data-count=${stage.shown.length}>
          ${stage.shown.map((view) =>
            drawFigure(stage, view, {
              heat: inked,
              label: strongest
                ? words.say('heatFigure', words.map.text(view), strongest)
                : words.say('heatFigureNone', words.map.text(view)),
            }),
          )}
        </div>
        ${drawLegend(words.say('heatUnit'), labels(words))}
      </div>
      <div class="course">
        ${
          rows.length
            ? drawHeatTable(words, words.say('heatTable', words.say('heatUnit'), span(words, counted)), rows, counted.length)
            : html`<p class="none">${words.say('noHeat')}</p>`
        }
      </div>
    </div>`;
}

function labels(words: HistoryWords): readonly string[] {
  const width = MOST / STEPS;
  return Array.from({ length: STEPS }, (_, step) => {
    const from = String(step * width);
    const to = String((step + 1) * width);
    return step === 0 ? words.say('under', to) : step === STEPS - 1 ? words.say('over', from) : words.say('upTo', from, to);
  });
}

function span(words: HistoryWords, visits: Visits): string {
  const days = visits.map(({ date }) => words.day(date));
  return visits.length === 1
    ? words.say('heatRangeOne', days[0])
    : words.say('heatRange', String(visits.length), days[0], days[days.length - 1]);
}

/** One of them always stays on: a map of nothing says nothing. */
function other(kinds: ReadonlySet<Kind>, kind: Kind): ReadonlySet<Kind> {
  const left = new Set(kinds);
  if (!left.delete(kind)) {
    left.add(kind);
  }
  return left.size ? left : kinds;
}

function rowsOf(visits: Visits, kinds: ReadonlySet<Kind>, values: ReadonlyMap<string, number>): readonly HeatRow[] {
  const places = visits.map(
    ({ marks }) =>
      new Set(
        opening(marks)
          .filter((mark) => kinds.has(mark.kind))
          .map((mark) => placeKey(placeOf(mark), sideOf(mark))),
      ),
  );
  return [...values]
    .map(([place, value]) => ({ place, value, visits: places.filter((at) => at.has(place)).length }))
    .sort((a, b) => b.value - a.value || b.visits - a.visits || compare(a.place, b.place));
}
