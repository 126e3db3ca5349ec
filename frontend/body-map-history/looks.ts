/* SPDX-License-Identifier: Apache-2.0 */

/** View, layer and zoom, chosen from lists so that they stay out of the way. */

import { html } from 'lit';
import { LAYERS, type View } from '../body-map/figure.js';
import type { LayerChoice } from '../body-map/marks.js';
import type { TextKey } from '../body-map/texts.js';
import type { HistoryWords } from './texts.js';
import { type Zoom, ZOOMS } from './zoom.js';

export interface Looks {
  readonly view: View;
  readonly layer: LayerChoice;
  readonly zoom: Zoom;
}

export function drawLooks(
  words: HistoryWords,
  groups: readonly (readonly View[])[],
  looks: Looks,
  choose: (looks: Partial<Looks>) => void,
) {
  return html`<div class="looks">
    ${drawChoice(
      words.say('view'),
      groups.map((group) => words.map.text(group.join('+') as TextKey)),
      groups.findIndex((group) => group.includes(looks.view)),
      (index) => choose({ view: groups[index][0] }),
    )}
    ${drawChoice(
      words.say('layer'),
      LAYERS.map((layer) => words.map.text(layer)),
      LAYERS.findIndex((layer) => layer === looks.layer),
      (index) => choose({ layer: LAYERS[index] }),
    )}
    ${drawChoice(
      words.say('zoom'),
      ZOOMS.map((zoom) => (zoom === 'marked' ? words.say('marked') : words.map.text(zoom))),
      ZOOMS.indexOf(looks.zoom),
      (index) => choose({ zoom: ZOOMS[index] }),
    )}
  </div>`;
}

/** One list to choose from, with its label above. */
export function drawChoice(label: string, options: readonly string[], chosen: number, choose: (index: number) => void) {
  return html`<label class="choice">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
      ${options.map((name, index) => html`<option .selected=${index === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
