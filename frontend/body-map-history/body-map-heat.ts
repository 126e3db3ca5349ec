/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-heat>`: for how many clients each region was marked, as ink on the figure and as a table.
 *
 * ```html
 * <body-map-heat figures="/anatomy/figure-1/" least="5"></body-map-heat>
 * <script type="module">
 *   document.querySelector('body-map-heat').heat = [{ place: 'quadratus-lumborum left', value: 12 }];
 * </script>
 * ```
 *
 * Properties (those in brackets are attributes too)
 *
 * - `heat`: the list of places with their counts: `place` (key of a structure or area, a space, and the client's side),
 *   `value` (the number of clients), and `label` for another word than that. Whoever makes the list leaves out groups that are too small;
 *   the element leaves them out again.
 * - `least` [`least`]: the smallest group that is shown; the sentence under the figure names it.
 * - `by` [`by`]: in how many at a time clients were counted: with 5, a value of 10 stands for 10 to 14.
 * - `names`, `texts`, `views`, `figures` [`figures`], `label` [`label`], `view` [`view`], `layer` [`layer`],
 *   `zoom` [`zoom`]: as in `<body-map-history>`.
 */

import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../body-map/controls.styles.js';
import { figureStyles } from '../body-map/figure.styles.js';
import type { View } from '../body-map/figure.js';
import type { LayerChoice } from '../body-map/marks.js';
import { groupsOf } from '../body-map/views.js';
import { countRanges, drawLegend, heatStyles, inkOf } from './heat.js';
import { headingStyles } from './heading.styles.js';
import { historyStyles } from './history.styles.js';
import { drawLooks } from './looks.js';
import { Resized } from './resized.js';
import { drawFigure, type Stage } from './stage.js';
import { HistoryWords } from './texts.js';
import { compare } from './visits.js';
import type { Zoom } from './zoom.js';

export interface Warm {
  readonly place: string;
  readonly value: number;
  readonly label?: string;
}

const WIDE = 600;

@customElement('body-map-heat')
export class BodyMapHeat extends LitElement {
  static override styles = [...figureStyles, controlStyles, heatStyles, headingStyles, ...historyStyles];

  @property({ attribute: false }) heat: readonly Warm[] = [];
  @property({ type: Number }) least = 5;
  @property({ type: Number }) by = 1;
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property() figures = 'anatomy/figure-1/';
  @property() view: View = 'back';
  @property() layer: LayerChoice = 'superficial';
  @property() zoom: Zoom = 'whole';
  @property() label = '';

  @state() private wide = false;

  private words = new HistoryWords({}, {});
  private rows: readonly Warm[] = [];

  constructor() {
    super();
    new Resized(this, () => (this.wide = this.clientWidth >= WIDE));
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    if (changes.has('texts') || changes.has('names')) {
      this.words = new HistoryWords(this.texts ?? {}, this.names ?? {});
    }
    if (changes.has('heat') || changes.has('least')) {
      this.rows = (Array.isArray(this.heat) ? (this.heat as readonly Warm[]) : [])
        .filter(({ value }) => value >= this.least)
        .sort((a, b) => b.value - a.value || compare(a.place, b.place));
    }
  }

  protected override render() {
    const { words, layer, zoom } = this;
    const groups = groupsOf(this.views, this.wide);
    const shown = groups.find((group) => group.includes(this.view)) ?? groups[0];
    const hidden = words.say('hidden', String(this.least));
    return html`<div class="map" role="group" aria-label=${this.label || words.say('clinicHeat')}>
      ${
        this.rows.length
          ? html`<div class="tools">
                ${drawLooks(words, groups, { view: shown[0], layer, zoom }, (looks) => Object.assign(this, looks))}
              </div>
              <div class="mode warm">${this.figure(shown)} ${this.table()}</div>
              <p class="hint">${hidden}</p>`
          : html`<p class="none">${words.say('clinicNone', String(this.least))}</p>`
      }
    </div>`;
  }

  private figure(shown: readonly View[]) {
    const { words, rows } = this;
    const ranges = countRanges(this.least, rows[0].value, this.by);
    const ink = (value: number) => inkOf(ranges.findIndex(([, to]) => value <= to) + 1, ranges.length);
    const heat = new Map(rows.map(({ place, value }) => [place, ink(value)]));
    const strongest = words.placeOfKey(rows[0].place);
    const stage: Stage = {
      words,
      figures: this.figures,
      layer: this.layer,
      zoom: this.zoom,
      focusOn: new Set(heat.keys()),
      shown,
    };
    return html`<div class="figures">
      <div class="panes" data-count=${shown.length}>
        ${shown.map((view) =>
          drawFigure(stage, view, { heat, label: words.say('heatFigure', words.map.text(view), strongest) }),
        )}
      </div>
      ${drawLegend(
        words.say('clinicUnit'),
        ranges.map(([from, to]) => this.range(from, to)),
      )}
    </div>`;
  }

  private range(from: number, to: number): string {
    return from === to ? String(from) : this.words.say('countRange', String(from), String(to));
  }

  private table() {
    const { words } = this;
    return html`<div class="course">
      <table class="heat-table">
        <caption>${words.say('clinicTable')}</caption>
        <thead>
          <tr>
            <th scope="col">${words.say('regionHead')}</th>
            <th scope="col">${words.say('clientsHead')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ place, value, label }) =>
              html`<tr>
                <th scope="row">${words.placeOfKey(place)}</th>
                <td>${label ?? this.range(value, value + this.by - 1)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-heat': BodyMapHeat;
  }
}
