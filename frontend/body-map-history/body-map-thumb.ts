/* SPDX-License-Identifier: Apache-2.0 */

/**
 * `<body-map-thumb>`: the marks of one visit on a small figure, front and back. A long list holds many of them, so it
 * draws the outline and the marked places, and nothing that could be tapped.
 *
 * Properties: `figures` (the folder of the drawings), `marks` (`place` as `quadratus-lumborum left`, `kind`, and for a
 * point or an arrow where it stands: `view`, `x` and `y`, 0 to 1), `label` (what it says to those who cannot see it).
 *
 * Styling: the custom properties of `<body-map>`, and `--body-map-thumb-height`.
 */

import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { loadSheet, type Sheet, type View } from '../body-map/figure.js';
import type { Kind } from '../body-map/marks.js';
import { paletteStyles } from '../body-map/palette.styles.js';

interface ThumbMark {
  readonly place: string;
  readonly kind: Kind;
  readonly view?: View;
  readonly x?: number;
  readonly y?: number;
}

const SHOWN: readonly View[] = ['front', 'back'];

/** Millimetres of the body: large enough to be seen when a person is as tall as a thumb. */
const SPOT = 30;

@customElement('body-map-thumb')
export class BodyMapThumb extends LitElement {
  static override styles = [
    paletteStyles,
    css`
      :host {
        display: block;
      }

      .pair {
        display: flex;
        gap: 4px;
        block-size: var(--body-map-thumb-height, 92px);
      }

      svg {
        flex: 1 1 0;
        min-inline-size: 0;
        block-size: 100%;
        overflow: visible;
      }

      path,
      circle {
        vector-effect: non-scaling-stroke;
        stroke-linejoin: round;
      }

      .skin {
        fill: var(--skin);
        stroke: var(--skin-line);
        stroke-width: 0.9;
      }

      .mark {
        fill: color-mix(in oklab, var(--kind) 70%, transparent);
        stroke: var(--kind);
        stroke-width: 1.2;
      }

      /* kinds differ without colour too: filled, filled and lined, lined, broken */
      .mark.REPORTED {
        stroke: none;
        fill: var(--kind);
      }

      .mark.TREATED {
        fill: color-mix(in oklab, var(--kind) 28%, transparent);
        stroke-width: 1.6;
      }

      .mark.AVOID {
        fill: none;
        stroke-width: 1.6;
        stroke-dasharray: 2.5 2;
      }
    `,
  ];

  @property() figures = 'anatomy/figure-1/';
  @property({ attribute: false }) marks: readonly ThumbMark[] = [];
  @property() label = '';

  @state() private sheets: readonly Sheet[] = [];

  protected override willUpdate(changes: PropertyValues<this>) {
    if (changes.has('figures')) {
      const { figures } = this;
      Promise.all(SHOWN.map((view) => loadSheet(figures, view))).then(
        (sheets) => figures === this.figures && (this.sheets = sheets),
        () => (this.sheets = []), // a list without pictures still says everything in words
      );
    }
  }

  protected override render() {
    return html`<div class="pair" role="img" aria-label=${this.label || nothing}>
      ${this.sheets.map((sheet) => this.figure(sheet))}
    </div>`;
  }

  private figure(sheet: Sheet) {
    const { x, y, width, height } = sheet.crop;
    return html`<svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true">
      <path class="skin" d=${sheet.skin}></path>
      ${this.marks.map((mark) => drawn(sheet, mark))}
    </svg>`;
  }
}

function drawn(sheet: Sheet, { place, kind, view, x, y }: ThumbMark) {
  const kinds = `mark ${kind}`;
  if (view === sheet.view && x !== undefined && y !== undefined) {
    return svg`<circle class=${kinds} cx=${x * sheet.width} cy=${y * sheet.height} r=${SPOT}></circle>`;
  }
  const region = sheet.places.get(place);
  const shapes = region?.halves ?? (region ? [region] : []);
  return shapes.map(({ d }) => svg`<path class=${kinds} d=${d}></path>`);
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map-thumb': BodyMapThumb;
  }
}
