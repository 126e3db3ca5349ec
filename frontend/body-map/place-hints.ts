/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What to know about places of the body, whoever lies there: said in the panel of a mark before anything is treated, and
 * never hatched, because on everybody it would be everywhere. The server says the same (class `PlaceHint`).
 */

import { html } from 'lit';
import type { Caution } from './cautions.js';
import type { Mark } from './marks.js';

export interface PlaceHint {
  /** Keys of structures and areas; both sides are meant. */
  readonly places: readonly string[];
  /** What the place is called, in a line. */
  readonly place: string;
  readonly sentence: string;
}

/** Those about the place of a mark that no caution says already. */
export function hintsOf(hints: readonly PlaceHint[], { region, coarseRegion }: Mark, said: readonly Caution[]) {
  return hints.filter(
    ({ places, sentence }) =>
      [region, coarseRegion].some((key) => key && places.includes(key)) && !said.some((each) => each.sentence === sentence),
  );
}

export function drawHints(hints: readonly PlaceHint[]) {
  return html`<div id="hints">${hints.map(({ place, sentence }) => html`<p class="hint"><b>${place}.</b> ${sentence}</p>`)}</div>`;
}
