/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-plot>`: the intensity of each complaint over the visits. A part of `<body-map-history>`.
 *
 * The axis always runs from 0 to 10, dates stand where they lie in time, a line breaks where a visit has no rating.
 * Properties: `visits` (in time), `complaints`, `chosen` (index of a visit), `words`. Event `body-map-plot-choose`, with
 * `detail.visit` (an index), when a point is pressed.
 */

import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../body-map/controls.styles.js';
import { figureStyles } from '../body-map/figure.styles.js';
import { headingStyles } from './heading.styles.js';
import { plotStyles } from './plot.styles.js';
import { across, type Dot, type Frame, frame, type Line, lines, MOST_LINES, stepFrom, STYLES, up } from './lines.js';
import { Resized } from './resized.js';
import { HistoryWords } from './texts.js';
import { labelled, positions } from './timeline.js';
import { type Complaint, isPresent, type Visits } from './visits.js';

const HEIGHT = 236;
const GRID = [0, 2, 4, 6, 8, 10];

/** Room that one date needs under the axis. */
const DATE_ROOM = 90;

/** Half the length of a date, to keep it inside. */
const DATE_HALF = 42;

@customElement('body-map-plot')
export class BodyMapPlot extends LitElement {
  static override styles = [...figureStyles, controlStyles, headingStyles, plotStyles];

  @property({ attribute: false }) visits: Visits = [];
  @property({ attribute: false }) complaints: readonly Complaint[] = [];
  @property({ type: Number }) chosen = 0;
  @property({ attribute: false }) words = new HistoryWords({}, {});

  /** Key of the complaint drawn in each style. */
  @state() private slots: readonly (string | undefined)[] = [];
  @state() private width = 0;
  @state() private reached: Dot | undefined;
  @state() private strong: string | undefined;

  private drawn: readonly Line[] = [];
  private tabStop: Dot | undefined;

  constructor() {
    super();
    new Resized(this, () => this.measure());
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    if (changes.has('complaints')) {
      this.slots = Array.from({ length: MOST_LINES }, (_, index) => this.complaints[index]?.key);
    }
    if (changes.has('complaints') || changes.has('visits')) {
      this.reached = undefined;
    }
  }

  protected override updated() {
    this.measure();
  }

  protected override render() {
    const { words } = this;
    const within = frame(Math.max(this.width, 240), HEIGHT);
    const places = positions(this.visits);
    this.drawn = lines(this.shown(), places, within);
    const dots = this.drawn.flatMap((line) => line.dots);
    const { reached } = this;
    this.tabStop = dots.find((dot) => same(dot, reached)) ?? dots.find(({ visit }) => visit === this.chosen) ?? dots[0];
    return html`<section class="plot" aria-label=${words.say('plot')}>
      <h3>${words.say('plot')} <small>${words.say('plotUnit')}</small></h3>
      <p id="keys" class="unseen">${words.say('plotKeys')}</p>
      <div class="canvas">
        <svg
          viewBox="0 0 ${within.width} ${within.height}"
          width=${within.width}
          height=${within.height}
          role="group"
          aria-label=${words.say('plot')}
          aria-describedby="keys"
          @keydown=${this.onKey}
        >
          ${this.grid(within)} ${this.dates(places, within)} ${this.drawn.map((line) => this.line(line))}
        </svg>
        ${this.tip(within)}
      </div>
      ${this.legend()}
    </section>`;
  }

  private shown() {
    return this.slots.flatMap((key, style) => {
      const complaint = this.complaints.find((each) => each.key === key);
      return complaint ? [{ complaint, style }] : [];
    });
  }

  private grid(within: Frame) {
    const { words } = this;
    const unrated = this.drawn.some(({ dots }) => dots.some(({ rating }) => rating === undefined));
    return svg`<g class="grid" aria-hidden="true">
      ${GRID.map(
        (rating) => svg`
          <line class=${rating === 0 ? 'floor' : ''} x1=${within.left - 6} x2=${within.width - within.right + 6}
            y1=${up(rating, within)} y2=${up(rating, within)} />
          <text x=${within.left - 11} y=${up(rating, within)} dy="0.35em">${rating}</text>`,
      )}
      ${unrated ? lane(words.say('unratedLane'), within) : nothing}
    </g>`;
  }

  private dates(places: readonly number[], within: Frame) {
    const named = labelled(places, this.chosen, within.width - within.left - within.right, DATE_ROOM);
    return svg`<g class="dates" aria-hidden="true">
      ${this.visits.map((visit, index) => {
        const x = across(places[index], within);
        const chosen = index === this.chosen;
        return svg`
          <line class=${chosen ? 'chosen-visit' : 'tick'} x1=${x} x2=${x}
            y1=${chosen ? within.top - 8 : within.floor} y2=${chosen ? within.floor + 6 : within.floor + 5} />
          ${
            named.includes(index)
              ? svg`<text class=${chosen ? 'chosen-date' : ''} x=${Math.min(Math.max(x, DATE_HALF), within.width - DATE_HALF)}
                  y=${within.height - 6}>${this.words.day(visit.date)}</text>`
              : nothing
          }`;
      })}
    </g>`;
  }

  private line({ complaint, style, dots, runs }: Line) {
    const faint = this.strong !== undefined && this.strong !== complaint.key;
    return svg`<g class="line style-${STYLES[style]} ${faint ? 'faint' : ''}">
      ${runs.map((run) => svg`<polyline points=${run.map(({ x, y }) => `${x},${y}`).join(' ')} />`)}
      ${dots.map((dot) => this.dot(dot, style, complaint))}
    </g>`;
  }

  private dot(dot: Dot, style: number, complaint: Complaint) {
    return svg`<g
      class="dot ${dot.rating === undefined ? 'unrated' : ''} ${dot.visit === this.chosen ? 'now' : ''}"
      role="button"
      tabindex=${dot === this.tabStop ? 0 : -1}
      aria-label=${this.says(dot, complaint)}
      data-dot="${dot.line}-${dot.visit}"
      @click=${() => this.choose(dot)}
      @focus=${() => (this.reached = dot)}
      @blur=${() => (this.reached = undefined)}
      @pointerenter=${() => (this.reached = dot)}
      @pointerleave=${() => (this.reached = undefined)}
    >
      <circle class="reach" cx=${dot.x} cy=${dot.y} r="14" />
      <path d=${marker(style, dot.x, dot.y)} />
    </g>`;
  }

  private tip({ width, top }: Frame) {
    const dot = this.reached;
    const line = dot && this.drawn[dot.line];
    if (!dot || !line) {
      return nothing;
    }
    const below = dot.y < top + 56;
    const side = dot.x > width / 2 ? `right: ${width - dot.x - 14}px` : `left: ${dot.x - 14}px`;
    return html`<div
      class="tip"
      aria-hidden="true"
      style="${side}; top: ${dot.y + (below ? 16 : -16)}px; translate: 0 ${below ? '0' : '-100%'}"
    >${this.says(dot, line.complaint)}</div>`;
  }

  private says(dot: Dot, complaint: Complaint): string {
    const mark = complaint.marks[dot.visit] ?? complaint.newest;
    const day = this.words.day(this.visits[dot.visit].date);
    return dot.rating === undefined
      ? this.words.say(isPresent(mark) ? 'pointUnrated' : 'pointGone', this.words.complaint(mark), day)
      : this.words.say('point', this.words.complaint(mark), String(dot.rating), day);
  }

  private legend() {
    const { words } = this;
    const full = this.slots.every((key) => key !== undefined);
    return html`<ul class="legend" aria-label=${words.say('lines')}>
        ${this.complaints.map((complaint) => {
          const style = this.slots.indexOf(complaint.key);
          const on = style >= 0;
          const rating = complaint.marks[this.chosen]?.intensity;
          return html`<li class=${on ? `style-${STYLES[style]}` : 'off'}>
            <button
              type="button"
              class="entry"
              aria-pressed=${on}
              ?disabled=${!on && full}
              @click=${() => this.toggle(complaint.key)}
              @pointerenter=${() => (this.strong = on ? complaint.key : undefined)}
              @pointerleave=${() => (this.strong = undefined)}
              @focus=${() => (this.strong = on ? complaint.key : undefined)}
              @blur=${() => (this.strong = undefined)}
            >
              ${sample(style)}<span class="what">${words.complaint(complaint.newest)}</span>
              <span class="value">${rating ?? '–'}</span>
            </button>
          </li>`;
        })}
      </ul>
      ${
        this.complaints.length > MOST_LINES
          ? html`<p class="hint">${words.say('linesFull', String(MOST_LINES))}</p>`
          : nothing
      }`;
  }

  private toggle(key: string) {
    const at = this.slots.indexOf(key);
    const to = at >= 0 ? at : this.slots.indexOf(undefined);
    this.slots = this.slots.map((slot, index) => (index === to ? (at >= 0 ? undefined : key) : slot));
    this.strong = undefined;
    this.reached = undefined;
  }

  private choose(dot: Dot) {
    this.dispatchEvent(new CustomEvent('body-map-plot-choose', { detail: { visit: dot.visit } }));
  }

  private onKey(event: KeyboardEvent) {
    const dot = this.tabStop;
    if (!dot) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(dot);
      return;
    }
    const next = stepFrom(dot, event.key, this.drawn);
    if (next) {
      event.preventDefault();
      this.renderRoot.querySelector<SVGGElement>(`[data-dot="${next.line}-${next.visit}"]`)?.focus();
    }
  }

  private measure() {
    this.width = this.renderRoot.querySelector('.canvas')?.clientWidth ?? 0;
  }
}

const same = (a: Dot, b: Dot | undefined) => a.line === b?.line && a.visit === b.visit;

/** A line as it looks, for the legend. */
function sample(style: number) {
  return html`<svg class="sample line" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
    ${
      style < 0
        ? svg`<circle class="absent" cx="20" cy="8" r="4" />`
        : svg`<polyline points="2,8 38,8" /><g class="dot"><path d=${marker(style, 20, 8)} /></g>`
    }
  </svg>`;
}

/** The name of the lane under the axis, one word under the other. */
function lane(name: string, { left, lane: y }: Frame) {
  const all = name.split(' ');
  return svg`<text class="lane" y=${y}>${all.map(
    (word, index) => svg`<tspan x=${left - 11} dy=${index ? 11 : (1 - all.length) * 5.5 + 4}>${word}</tspan>`,
  )}</text>`;
}

/** The marker of a style around a point. */
function marker(style: number, x: number, y: number): string {
  switch (STYLES[style]) {
    case 'square':
    case 'frame':
      return `M${x - 5},${y - 5} h10 v10 h-10 Z`;
    case 'triangle':
      return `M${x},${y - 6.5} L${x + 6.2},${y + 4.6} H${x - 6.2} Z`;
    case 'diamond':
      return `M${x},${y - 7} L${x + 7},${y} L${x},${y + 7} L${x - 7},${y} Z`;
    default:
      return `M${x - 5.5},${y} a5.5,5.5 0 1,0 11,0 a5.5,5.5 0 1,0 -11,0 Z`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-plot': BodyMapPlot;
  }
}
