/* SPDX-License-Identifier: Apache-2.0 */

/** Mode “Heat”: the sum of intensity per visit, for the kinds and the visits that are chosen. */

import { html } from 'lit';
import type { Kind } from '../body-map/marks.js';
import { toggle } from '../body-map/controls.js';
import { drawVisitChoice } from './compare.js';
import { drawLegend, inkOf, STEPS, stepOf } from './heat.js';
import { drawFigure, type Stage } from './stage.js';
import { drawHeatTable } from './tables.js';
import type { HistoryWords } from './texts.js';
import { FINDINGS, heatOf, type Visits } from './visits.js';

export interface HeatMode {
  /** Signed ones: a draft may still change. */
  readonly visits: Visits;
  /** First and last of the visits that count. */
  readonly range: readonly [number, number];
  readonly kinds: ReadonlySet<Kind>;
  readonly choose: (from: number, until: number) => void;
  readonly chooseKinds: (kinds: ReadonlySet<Kind>) => void;
}

/** The scale stays the same whatever is chosen, so that maps can be compared. */
const MOST = 10;

export function drawHeatMode(stage: Stage, { visits, range, kinds, choose, chooseKinds }: HeatMode) {
  const { words } = stage;
  const counted = visits.slice(range[0], range[1] + 1);
  const rows = heatOf(counted, kinds);
  const strongest = rows.length ? words.placeOfKey(rows[0].place) : undefined;
  const inked = new Map(
    rows.filter(({ perVisit }) => perVisit > 0).map(({ place, perVisit }) => [place, inkOf(stepOf(perVisit, MOST))]),
  );
  return html`<div class="choices">
      <div class="segments" role="group" aria-label=${words.say('kinds')}>
        ${FINDINGS.map((kind) =>
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
    return step === 0 ? words.say('under', to) : words.say('upTo', from, to);
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
