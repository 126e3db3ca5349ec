/* SPDX-License-Identifier: Apache-2.0 */

/** Mode “Over time”: a slider over the visits, the chosen one on the figure with the one before as a ghost. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { PLOT_LEFT, PLOT_RIGHT } from './lines.js';
import { drawNumbers, type Numbers } from './numbers.js';
import { drawFigure, drawKey, spoken, type Stage } from './stage.js';
import { drawRatings } from './tables.js';
import { nearest, positions } from './timeline.js';
import { type Complaint, opening, type Visit, type Visits } from './visits.js';
import './body-map-plot.js';

export interface OverTime {
  readonly visits: Visits;
  readonly complaints: readonly Complaint[];
  readonly chosen: number;
  readonly numbers: Numbers;
  readonly table: boolean;
  readonly choose: (index: number) => void;
  readonly showTable: (shown: boolean) => void;
}

/** The slider counts in thousandths of the whole time. */
const WHOLE = 1000;

export function drawOverTime(stage: Stage, state: OverTime) {
  const { words } = stage;
  const { visits, chosen, complaints } = state;
  const visit = visits[chosen];
  const before: Visit | undefined = visits[chosen - 1];
  const marks = opening(visit.marks);
  const ghosts = before ? opening(before.marks) : [];
  return html`<div class="mode over-time">
    ${drawWhen(stage, state)}
    <div class="figures">
      <div class="panes" data-count=${stage.shown.length}>
        ${stage.shown.map((view) =>
          drawFigure(stage, view, { marks, ghosts, label: spoken(stage, view, words.day(visit.date), marks) }),
        )}
      </div>
      ${drawKey(
        stage,
        marks,
        before
          ? html`<span><span class="swatch ghost-swatch"></span>${words.say('ghost', words.day(before.date))}</span>`
          : nothing,
      )}
      ${marks.length ? nothing : html`<p class="none">${words.say('noMarks')}</p>`}
    </div>
    <div class="course">
      ${
        complaints.some((complaint) => complaint.marks.some((mark) => mark?.intensity !== undefined))
          ? html`<body-map-plot
              .visits=${visits}
              .complaints=${complaints}
              .chosen=${chosen}
              .words=${words}
              @body-map-plot-choose=${(event: CustomEvent<{ visit: number }>) => state.choose(event.detail.visit)}
            ></body-map-plot>`
          : html`<p class="none">${words.say('nothingRated')}</p>`
      }
      ${drawTable(stage, state)}
    </div>
    ${drawNumbers(
      words,
      [before, visit].flatMap((each) => (each ? [{ head: words.day(each.date), figures: state.numbers.visits[each.id] }] : [])),
      before && state.numbers.overlaps[`${before.id} ${visit.id}`],
    )}
  </div>`;
}

function drawTable({ words }: Stage, { visits, complaints, table, showTable }: OverTime) {
  if (!complaints.length) {
    return nothing;
  }
  return html`<button
      type="button"
      class="plain table-switch"
      aria-expanded=${table}
      aria-controls="ratings"
      @click=${() => showTable(!table)}
    >
      ${words.say(table ? 'closeTable' : 'asTable')}
    </button>
    <div id="ratings" class=${table ? '' : 'only-print'}>${drawRatings(words, visits, complaints)}</div>`;
}

function drawWhen({ words }: Stage, { visits, chosen, choose }: OverTime) {
  const places = positions(visits);
  const visit = visits[chosen];
  const count = words.say('visitOf', String(chosen + 1), String(visits.length), words.day(visit.date));
  const slide = (event: Event) => choose(nearest(places, Number((event.target as HTMLInputElement).value) / WHOLE));
  return html`<div class="when">
    <h3>${words.day(visit.date)} <small>${words.about(visit)}</small></h3>
    <div class="steps">
      ${step(words.say('earlier'), 'M15 5 L8 12 L15 19', chosen > 0, () => choose(chosen - 1))}
      <span aria-hidden="true">${chosen + 1} / ${visits.length}</span>
      ${step(words.say('later'), 'M9 5 L16 12 L9 19', chosen < visits.length - 1, () => choose(chosen + 1))}
    </div>
    <div class="slider" style="--left: ${PLOT_LEFT}px; --right: ${PLOT_RIGHT}px">
      <input
        type="range"
        min="0"
        max=${WHOLE}
        step="any"
        aria-label=${words.say('visit')}
        aria-valuetext=${count}
        .value=${live(String(places[chosen] * WHOLE))}
        @input=${slide}
        @keydown=${(event: KeyboardEvent) => onKey(event, chosen, visits.length, choose)}
      />
      <div class="ticks" aria-hidden="true">
        ${places.map((place, index) => html`<i class=${index === chosen ? 'now' : ''} style="inset-inline-start: ${place * 100}%"></i>`)}
      </div>
    </div>
  </div>`;
}

function step(name: string, path: string, can: boolean, go: () => void) {
  return html`<button type="button" class="icon" aria-label=${name} title=${name} ?disabled=${!can} @click=${go}>
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}

/** A slider's own keys would move by time; here they go from visit to visit. */
function onKey(event: KeyboardEvent, chosen: number, count: number, choose: (index: number) => void) {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: chosen - 1,
    ArrowDown: chosen - 1,
    PageDown: chosen - 1,
    ArrowRight: chosen + 1,
    ArrowUp: chosen + 1,
    PageUp: chosen + 1,
    Home: 0,
    End: count - 1,
  };
  if (event.key in to) {
    event.preventDefault();
    choose(Math.min(Math.max(to[event.key], 0), count - 1));
  }
}
