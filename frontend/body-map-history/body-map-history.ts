/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-history>`: what changed on the body from visit to visit. Nothing can be edited in it.
 *
 * ```html
 * <body-map-history figures="/anatomy/figure-1/"></body-map-history>
 * <script type="module">
 *   document.querySelector('body-map-history').visits = [
 *     { id: 'a', date: '2026-03-05', therapist: 'Maria Ortiz', marks: [] },
 *   ];
 * </script>
 * ```
 *
 * Properties (those in brackets are attributes too)
 *
 * - `visits`: the list of visits, in any order: `id`, `date` (ISO), `therapist`, `marks` (as in `<body-map>`), and
 *   `label` for a word about it,
 *   `draft` when it is not signed yet.
 * - `numbers`: the figures beside the drawings, as in `numbers.ts`; what is missing is left out.
 * - `names`, `techniques`, `texts`: as in `<body-map>`; the words of this element are in `texts.ts` beside this file.
 * - `views`: the views to offer. `figures` [`figures`]: the folder of the drawings.
 * - `mode` [`mode`]: `time`, `side`, `phases` or `heat`. `view` [`view`], `layer` [`layer`], `zoom` [`zoom`]: what of
 *   the figure is shown; without a `view`, the one with the most marks.
 * - `label` [`label`]: the name of the whole for assistive technology.
 *
 * Event: `body-map-history-pair`, with `detail.first` and `detail.second` (ids of visits, the earlier first), when two
 * visits stand side by side whose overlap is not in `numbers`: a server may answer by setting `numbers`.
 *
 * Keys: on the slider, left and right go to the visit before and after, Home and End to the first and the last. On the
 * plot, arrows walk from point to point, Enter shows that visit.
 *
 * Styling: the custom properties of `<body-map>`.
 */

import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../body-map/controls.styles.js';
import { toggle } from '../body-map/controls.js';
import { figureStyles } from '../body-map/figure.styles.js';
import type { View } from '../body-map/figure.js';
import { type Kind, type LayerChoice, viewOf } from '../body-map/marks.js';
import { groupsOf } from '../body-map/views.js';
import type { TechniqueChoice } from '../body-map/techniques.js';
import { drawBeforeAndAfter, drawSideBySide } from './compare.js';
import { heatStyles } from './heat.js';
import { drawHeatMode } from './heat-mode.js';
import { headingStyles } from './heading.styles.js';
import { historyStyles } from './history.styles.js';
import { drawLooks } from './looks.js';
import { NO_NUMBERS, type Numbers } from './numbers.js';
import { drawOverTime } from './over-time.js';
import { Resized } from './resized.js';
import type { Stage } from './stage.js';
import { HistoryWords } from './texts.js';
import { after, type Complaint, complaintsOf, FINDINGS, inTime, isFinding, listed, opening, placeIdOf, type Visits } from './visits.js';
import type { Zoom } from './zoom.js';

const MODES = ['time', 'side', 'phases', 'heat'] as const;
export type Mode = (typeof MODES)[number];

const WIDE = 600;

@customElement('body-map-history')
export class BodyMapHistory extends LitElement {
  static override styles = [...figureStyles, controlStyles, heatStyles, headingStyles, ...historyStyles];

  @property({ attribute: false }) visits: Visits = [];
  @property({ attribute: false }) numbers: Numbers = NO_NUMBERS;
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) techniques: readonly TechniqueChoice[] = [];
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) views: readonly View[] = ['front', 'back'];
  @property() figures = 'anatomy/figure-1/';
  @property() mode: Mode = 'time';
  @property() view: View | '' = '';
  @property() layer: LayerChoice = 'superficial';
  @property() zoom: Zoom = 'whole';
  @property() label = '';

  @state() private chosen = 0;
  @state() private pair: readonly [number, number] = [0, 0];
  @state() private phase = 0;
  @state() private range: readonly [number, number] = [0, 0];
  @state() private kinds: ReadonlySet<Kind> = new Set(FINDINGS);
  @state() private table = false;
  @state() private wide = false;

  private words = new HistoryWords({}, {});
  private sorted: Visits = [];
  private complaints: readonly Complaint[] = [];
  private focusOn: ReadonlySet<string> = new Set();
  private busiest: View = 'front';

  constructor() {
    super();
    new Resized(this, () => (this.wide = this.clientWidth >= WIDE));
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    if (changes.has('texts') || changes.has('names') || changes.has('techniques')) {
      this.words = new HistoryWords(this.texts ?? {}, this.names ?? {}, this.techniques ?? []);
    }
    if (changes.has('visits') || changes.has('views')) {
      this.take(Array.isArray(this.visits) ? this.visits : []);
    }
  }

  protected override updated(changes: PropertyValues) {
    const cause = ['mode', 'pair', 'visits'].some((each) => changes.has(each));
    if (cause && this.mode === 'side' && this.sorted.length > 1) {
      const [first, second] = this.pair.map((index) => this.sorted[index].id);
      if (this.numbers.overlaps[`${first} ${second}`] === undefined) {
        this.dispatchEvent(new CustomEvent('body-map-history-pair', { detail: { first, second } }));
      }
    }
  }

  protected override render() {
    const { words, layer, zoom } = this;
    return html`<div class="map" role="group" aria-label=${this.label || words.say('history')}>
      ${
        this.sorted.length
          ? html`<div class="tools">
                <div class="segments modes" role="group" aria-label=${words.say('modes')}>
                  ${MODES.map((mode) => toggle(words.say(mode), mode === this.mode, () => (this.mode = mode)))}
                </div>
                ${drawLooks(words, this.groups(), { view: this.shown()[0], layer, zoom }, (looks) => Object.assign(this, looks))}
              </div>
              <h2 class="on-paper">${words.say(this.mode)}</h2>
              ${this.content()}`
          : html`<p class="none">${words.say('noVisits')}</p>`
      }
    </div>`;
  }

  private content() {
    const { words, sorted: visits, numbers } = this;
    switch (this.mode) {
      case 'side':
        return visits.length > 1
          ? drawSideBySide(this.stage(), { visits, numbers, pair: this.pair, choose: (a, b) => (this.pair = inOrder(a, b)) })
          : html`<p class="none">${words.say('oneVisit')}</p>`;
      case 'phases': {
        const both = visits.filter(({ marks }) => after(marks).some(isFinding));
        const chosen = Math.min(this.phase, both.length - 1);
        return both.length
          ? drawBeforeAndAfter(this.stage(), { visits: both, numbers, chosen, choose: (index) => (this.phase = index) })
          : html`<p class="none">${words.say('noPhases')}</p>`;
      }
      case 'heat': {
        const signed = visits.filter(({ draft }) => !draft);
        const end = Math.max(0, signed.length - 1);
        return drawHeatMode(this.stage(), {
          visits: signed,
          range: [Math.min(this.range[0], end), Math.min(this.range[1], end)],
          kinds: this.kinds,
          choose: (from, until) => (this.range = inOrder(from, until)),
          chooseKinds: (kinds) => (this.kinds = kinds),
        });
      }
      default:
        return drawOverTime(this.stage(), {
          visits,
          numbers,
          complaints: this.complaints,
          chosen: this.chosen,
          table: this.table,
          choose: (index) => (this.chosen = index),
          showTable: (shown) => (this.table = shown),
        });
    }
  }

  private stage(): Stage {
    const { words, figures, layer, zoom, focusOn } = this;
    return { words, figures, layer, zoom, focusOn, shown: this.shown() };
  }

  private shown(): readonly View[] {
    const view = this.view && this.views.includes(this.view) ? this.view : this.busiest;
    return this.groups().find((group) => group.includes(view)) ?? [view];
  }

  /** Two views side by side only where one moment is shown; two moments need the room themselves. */
  private groups(): readonly (readonly View[])[] {
    return groupsOf(this.views, this.wide && (this.mode === 'time' || this.mode === 'heat'));
  }

  /** What was marked last comes first: it gets one of the lines. */
  private latestFirst(complaints: readonly Complaint[]): readonly Complaint[] {
    const late = ({ marks }: Complaint) => marks.findLastIndex((mark) => mark !== undefined);
    return [...listed(complaints, (key) => this.words.map.name(key))].sort((a, b) => late(b) - late(a));
  }

  private take(visits: Visits) {
    const all = visits.flatMap(({ marks }) => marks);
    const end = Math.max(0, visits.length - 1);
    this.sorted = inTime(visits);
    this.complaints = this.latestFirst(complaintsOf(this.sorted.map((visit) => opening(visit.marks))));
    this.focusOn = new Set(all.filter(isFinding).map(placeIdOf));
    this.busiest = this.views.reduce((best, view) => {
      const count = (each: View) => all.filter((mark) => viewOf(mark) === each).length;
      return count(view) > count(best) ? view : best;
    }, this.views[0] ?? 'front');
    this.chosen = end;
    this.pair = [0, end];
    this.range = [0, end];
    this.phase = end;
  }
}

const inOrder = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

declare global {
  interface HTMLElementTagNameMap {
    'body-map-history': BodyMapHistory;
  }
}
