/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<reading-trend>`: how far a movement went from visit to visit, as small lines: a full one for the left side or for the
 * movement without sides, a broken one for the right. The band holds the usual values of the source.
 *
 * Properties: `lines`, for each side its letter (empty without sides) and its numbers, oldest first, `null` where it was
 * not measured; `band`, the smallest and the largest usual value, or `null`; `unit`; `label`, what it says to those who
 * cannot see it. Styling: the custom properties of `<body-map>`.
 */

import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { paletteStyles } from '../body-map/palette.styles.js';

export interface TrendLine {
  readonly side: string;
  readonly values: readonly (number | null)[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 16;
const HIGH = 44;
const AIR = 5;

@customElement('reading-trend')
export class ReadingTrend extends LitElement {
  static override styles = [
    paletteStyles,
    css`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none;
      }

      .trend {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        color: var(--text);
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      svg {
        overflow: visible;
      }

      .last {
        display: grid;
        line-height: 1.35;
      }

      b {
        display: inline-block;
        min-width: 1.1em;
        color: var(--muted);
        font-weight: 500;
      }

      rect {
        fill: var(--border);
        opacity: 0.55;
      }

      polyline {
        fill: none;
        stroke: var(--found);
        stroke-width: 1.75;
        stroke-linejoin: round;
        stroke-linecap: round;
      }

      circle {
        fill: var(--found);
        stroke: var(--found);
        stroke-width: 1.5;
      }

      .second {
        stroke-dasharray: 3 3.5;
      }

      circle.second {
        fill: var(--surface);
        stroke-dasharray: none;
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly TrendLine[] = [];
  @property({ attribute: false }) band: readonly [number, number] | null = null;
  @property() unit = '';
  @property() label = '';

  protected override render() {
    const known = this.lines.flatMap(({ values }) => values.filter((value) => value !== null));
    if (!known.length) {
      return nothing;
    }
    const columns = Math.max(...this.lines.map(({ values }) => values.length));
    const wide = (columns - 1) * STEP + 2 * AIR;
    const all = [...known, ...(this.band ?? [])];
    const low = Math.min(...all);
    const span = Math.max(...all) - low || 1;
    const y = (value: number) => AIR + (1 - (value - low) / span) * (HIGH - 2 * AIR);
    return html`<span class="trend" role="img" aria-label=${this.label || nothing}>
      <svg width=${wide} height=${HIGH} viewBox="0 0 ${wide} ${HIGH}" aria-hidden="true">
        ${this.usual(wide, y)} ${this.lines.map(({ values }, index) => drawn(values, index, y))}
      </svg>
      <span class="last" aria-hidden="true">${this.lines.map((line) => this.last(line))}</span>
    </span>`;
  }

  private usual(wide: number, y: (value: number) => number) {
    if (!this.band) {
      return nothing;
    }
    const [low, high] = this.band;
    const thick = Math.max(2, y(low) - y(high));
    return svg`<rect x="0" y=${y(high) - (low === high ? 1 : 0)} width=${wide} height=${thick} rx="2"></rect>`;
  }

  private last({ side, values }: TrendLine) {
    const value = values.filter((each) => each !== null).at(-1);
    return value === undefined ? nothing : html`<span>${side ? html`<b>${side}</b>` : nothing}${value}${this.unit}</span>`;
  }
}

/** A side that was left out at a visit has no point there; its line goes on to the next one. */
function drawn(values: TrendLine['values'], index: number, y: (value: number) => number) {
  const points = values.flatMap((value, at): Point[] => (value === null ? [] : [{ x: AIR + at * STEP, y: y(value) }]));
  const end = points.at(-1);
  const kind = index === 0 ? '' : 'second';
  return end
    ? svg`<polyline class=${kind} points=${points.map(({ x, y: high }) => `${x},${high}`).join(' ')}></polyline>
        <circle class=${kind} cx=${end.x} cy=${end.y} r="3"></circle>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-trend': ReadingTrend;
  }
}
