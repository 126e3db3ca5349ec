/* SPDX-License-Identifier: Apache-2.0 */

/** Five steps of one ink, dark enough apart to be read in grey, and their legend. */

import { css, html } from 'lit';

export const STEPS = 5;

/** The step a value falls into, from 1, and how much ink that is, from 0 to 1. */
export function stepOf(value: number, most: number): number {
  return Math.min(STEPS, Math.floor((value / most) * STEPS) + 1);
}

export function inkOf(step: number, steps = STEPS): number {
  return step / steps;
}

/** Whole numbers from the least to the most, counted in so many at a time, in at most as many ranges as there are steps. */
export function countRanges(least: number, most: number, by = 1): readonly (readonly [number, number])[] {
  const end = most + by - 1;
  const width = Math.max(1, Math.ceil((end - least + 1) / by / STEPS)) * by;
  const ranges: [number, number][] = [];
  for (let from = least; from <= end; from += width) {
    ranges.push([from, Math.min(end, from + width - 1)]);
  }
  return ranges;
}

/** Opaque, so that two places on top of each other do not add up to a step that neither of them is on. */
export const heatStyles = css`
  .heat {
    fill: color-mix(in oklab, var(--heat-ink) calc(8% + 84% * var(--heat)), var(--muscle));
    fill-opacity: 1;
  }

  @media (forced-colors: active) {
    .heat {
      fill: color-mix(in oklab, CanvasText calc(90% * var(--heat)), Canvas);
      stroke: CanvasText;
    }
  }
`;

/** @param labels one for each step, from the faintest */
export function drawLegend(title: string, labels: readonly string[]) {
  return html`<div class="heat-legend" role="group" aria-label=${title}>
    <span class="title">${title}</span>
    <ol>
      ${labels.map(
        (label, index) =>
          html`<li>
            <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
              <rect class="heat" width="28" height="18" rx="4" style="--heat: ${inkOf(index + 1, labels.length)}" />
            </svg>
            ${label}
          </li>`,
      )}
    </ol>
  </div>`;
}
