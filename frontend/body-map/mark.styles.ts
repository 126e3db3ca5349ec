/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** What lies over the figure, on a layer of its own. */
export const markStyles = css`
  .over {
    pointer-events: none;
    will-change: transform;
  }

  .extent {
    fill: transparent;
  }

  pattern circle {
    fill: var(--kind);
  }

  .sheet .hatch {
    fill: none;
    stroke: var(--kind);
    vector-effect: none;
  }

  .tint {
    fill: var(--kind);
    fill-opacity: var(--depth);
    stroke: var(--kind);
    stroke-width: 2;
  }

  .mark.REPORTED .tint,
  .mark.TREATED .tint,
  .mark.AVOID .tint {
    fill-opacity: calc(var(--depth) * 0.55);
  }

  .mark.REPORTED .tint {
    stroke-dasharray: 0.1 4;
    stroke-width: 2.5;
  }

  .mark.AVOID .tint {
    stroke-dasharray: 7 4;
    stroke-width: 2.5;
  }

  .mark.elsewhere .tint,
  .mark.through .tint {
    stroke-dasharray: 4 4;
    stroke-width: 1.5;
    fill-opacity: calc(var(--depth) * 0.4);
  }

  .mark.elsewhere .pattern,
  .mark.through .pattern {
    fill-opacity: 0.45;
  }

  .ghost {
    fill: none;
    stroke: color-mix(in oklab, var(--kind) 55%, var(--muted));
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
  }

  .heat {
    fill: var(--heat-ink);
    fill-opacity: calc(0.12 + 0.78 * var(--heat));
    stroke: var(--heat-ink);
    stroke-width: 0.75;
  }

  .badge .face {
    fill: var(--kind);
    stroke: var(--surface);
    stroke-width: 1.5;
  }

  .badge.current .face {
    stroke: var(--text);
    stroke-width: 2.5;
  }

  .badge.gone .face {
    fill: var(--surface);
    stroke: var(--kind);
  }

  .badge .tick {
    fill: none;
    stroke: var(--kind);
    stroke-width: 2;
  }

  .badge text {
    font-weight: 700;
    text-anchor: middle;
  }

  .badge .value {
    fill: var(--on-kind);
  }

  .badge .letter {
    display: var(--letters);
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
    paint-order: stroke;
  }

  .stem {
    fill: none;
    stroke: var(--kind);
    stroke-width: 2;
  }

  .spot {
    fill: var(--kind);
    stroke: var(--surface);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .arrow .halo,
  .referral .halo {
    fill: none;
    stroke: var(--surface);
    stroke-width: 5.5;
  }

  .referral .halo {
    stroke-width: 3.5;
  }

  .arrow .way,
  .referral .way {
    fill: none;
    stroke: var(--kind);
    stroke-width: 2.75;
  }

  .referral .way {
    stroke-width: 1.25;
  }

  .arrow.REPORTED .way {
    stroke-dasharray: 0.1 4.5;
  }

  .arrow.AVOID .way {
    stroke-dasharray: 8 5;
  }

  .arrow .tip,
  .referral .tip {
    fill: var(--kind);
    stroke: var(--surface);
    stroke-width: 1;
  }

  .grip {
    fill: transparent;
    pointer-events: all;
    cursor: grab;
    touch-action: none;
  }

  .arrow .grip {
    fill: color-mix(in oklab, var(--kind) 25%, transparent);
  }

  .hover {
    fill: color-mix(in oklab, var(--hover) 16%, transparent);
    stroke: var(--hover);
    stroke-width: 1.5;
  }

  .chosen {
    fill: none;
    stroke: var(--text);
    stroke-width: 2;
  }

  .focus-halo {
    fill: none;
    stroke: var(--surface);
    stroke-width: 7;
  }

  .focus {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3.5;
  }

  .preview {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
    stroke-dasharray: 6 5;
  }

  @media (forced-colors: active) {
    .mark .tint {
      fill: Canvas;
      fill-opacity: 1;
    }

    .mark.FOUND .tint {
      fill: Highlight;
    }
  }
`;
