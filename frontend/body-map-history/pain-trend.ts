/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<pain-trend>`: ratings from 0 to 10 as a small line, with the last one as a dot and a number.
 *
 * Properties: `ratings`, oldest first; `label`, what it says to those who cannot see it. Styling: the custom properties
 * of `<body-map>`.
 */

import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { paletteStyles } from '../body-map/palette.styles.js';

const STEP = 9;
const HIGH = 32;
const AIR = 4;
const WORST = 10;

@customElement('pain-trend')
export class PainTrend extends LitElement {
  static override styles = [
    paletteStyles,
    css`
      :host {
        display: inline-block;
      }

      .trend {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--text);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      svg {
        overflow: visible;
      }

      small {
        color: var(--muted);
        font-size: 0.8125em;
      }

      polyline {
        fill: none;
        stroke: var(--reported);
        stroke-width: 1.75;
        stroke-linejoin: round;
        stroke-linecap: round;
      }

      line {
        stroke: var(--border);
      }

      circle {
        fill: var(--reported);
      }
    `,
  ];

  @property({ attribute: false }) ratings: readonly number[] = [];
  @property() label = '';

  protected override render() {
    const { ratings } = this;
    if (!ratings.length) {
      return nothing;
    }
    const wide = (ratings.length - 1) * STEP + 2 * AIR;
    const at = (rating: number, index: number) => ({
      x: AIR + index * STEP,
      y: AIR + (1 - Math.min(Math.max(rating, 0), WORST) / WORST) * (HIGH - 2 * AIR),
    });
    const points = ratings.map(at);
    const last = points[points.length - 1];
    return html`<span class="trend" role="img" aria-label=${this.label || nothing}>
      <svg width=${wide} height=${HIGH} viewBox="0 0 ${wide} ${HIGH}" aria-hidden="true">
        <line x1="0" x2=${wide} y1=${HIGH - AIR + 2} y2=${HIGH - AIR + 2}></line>
        ${points.length > 1 ? svg`<polyline points=${points.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>` : nothing}
        <circle cx=${last.x} cy=${last.y} r="3"></circle>
      </svg>
      <span aria-hidden="true">${ratings[ratings.length - 1]}<small>/10</small></span>
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-trend': PainTrend;
  }
}
