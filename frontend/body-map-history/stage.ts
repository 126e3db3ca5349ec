/* SPDX-License-Identifier: Apache-2.0 */

/** What every mode shares: the words, and how a figure stands on the screen. */

import { html } from 'lit';
import type { View } from '../body-map/figure.js';
import { KINDS, type LayerChoice, type Marks, viewOf } from '../body-map/marks.js';
import type { HistoryWords } from './texts.js';
import type { Zoom } from './zoom.js';
import './body-map-figure.js';

export interface Stage {
  readonly words: HistoryWords;
  /** The folder of the drawings. */
  readonly figures: string;
  readonly layer: LayerChoice;
  readonly zoom: Zoom;
  /** Every place that is marked at any visit. */
  readonly focusOn: ReadonlySet<string>;
  /** The views on the screen. */
  readonly shown: readonly View[];
}

export interface Picture {
  readonly marks?: Marks;
  readonly ghosts?: Marks;
  readonly heat?: ReadonlyMap<string, number>;
  readonly label: string;
}

export function drawFigure(stage: Stage, view: View, { marks = [], ghosts = [], heat, label }: Picture) {
  return html`<body-map-figure
    .figures=${stage.figures}
    .view=${view}
    .layer=${stage.layer}
    .zoom=${stage.zoom}
    .focusOn=${stage.focusOn}
    .shown=${stage.shown}
    .words=${stage.words}
    .marks=${marks}
    .ghosts=${ghosts}
    .heat=${heat}
    .label=${label}
  ></body-map-figure>`;
}

/** The marks of one moment, in words, for those who cannot see the picture of this view. */
export function spoken({ words, shown }: Stage, view: View, day: string, marks: Marks): string {
  const here = marks.filter((mark) => viewOf(mark) === view || !shown.includes(viewOf(mark)));
  const sentences = here.map((mark) => `${words.map.text(mark.kind)}: ${words.map.sentence(mark)}`);
  return words.say('figure', day, words.map.text(view), sentences.join('; ') || words.say('figureNone'));
}

/** The kinds that occur, with what stands for them. */
export function drawKey({ words }: Stage, marks: Marks, more: unknown = '') {
  return html`<p class="key">
    ${KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)).map(
      (kind) => html`<span><span class="swatch ${kind}"></span>${words.map.text(kind)}</span>`,
    )}
    ${more}
  </p>`;
}
