/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Six lines, told apart by marker and dash first and by colour second. */
export const plotStyles = css`
  :host {
    --line-circle: light-dark(#0b625c, #62cfc3);
    --line-square: light-dark(#b3410f, #f2925c);
    --line-triangle: light-dark(#1d63a8, #6fb1f0);
    --line-diamond: light-dark(#7a2f86, #d79be6);
    --line-ring: light-dark(#6b5a00, #d9c25a);
    --line-frame: light-dark(#9b1c4b, #ff9dbd);
  }

  .plot {
    display: grid;
    gap: 8px;
  }

  .canvas {
    position: relative;
    min-inline-size: 0;
  }

  .canvas svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }

  text {
    fill: var(--muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .grid text {
    text-anchor: end;
  }

  .grid .lane {
    font-size: 10.5px;
  }

  .grid line {
    stroke: var(--border);
    stroke-width: 1;
  }

  .grid .floor,
  .tick {
    stroke: var(--muted);
    stroke-width: 1;
  }

  .dates text {
    text-anchor: middle;
  }

  .dates .chosen-date {
    fill: var(--text);
    font-weight: 600;
  }

  .chosen-visit {
    stroke: var(--accent);
    stroke-width: 14;
    stroke-linecap: round;
    opacity: 0.16;
  }

  .style-circle {
    --ink: var(--line-circle);
  }

  .style-square {
    --ink: var(--line-square);
    --dash: 9 5;
  }

  .style-triangle {
    --ink: var(--line-triangle);
    --dash: 1.5 5;
  }

  .style-diamond {
    --ink: var(--line-diamond);
    --dash: 11 4 1.5 4;
  }

  .style-ring {
    --ink: var(--line-ring);
  }

  .style-frame {
    --ink: var(--line-frame);
    --dash: 5 4;
  }

  polyline {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: var(--dash, none);
  }

  .line {
    transition: opacity 120ms;
  }

  .line.faint {
    opacity: 0.18;
  }

  .dot {
    cursor: pointer;
    outline: none;
  }

  .dot path {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 2;
    paint-order: stroke;
  }

  .style-ring .dot path,
  .style-frame .dot path,
  .dot.unrated path {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2;
    paint-order: normal;
  }

  .dot.unrated path {
    stroke-width: 1.5;
  }

  .reach {
    fill: transparent;
  }

  .dot:hover .reach {
    fill: color-mix(in oklab, var(--ink) 14%, transparent);
  }

  .dot:focus-visible .reach {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 3;
  }

  .tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(260px, 80%);
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--text);
    color: var(--surface);
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }

  .legend {
    display: grid;
    list-style: none;
  }

  .legend .entry {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    padding: 4px 8px 4px 4px;
    border: 0;
    background: transparent;
    box-shadow: none;
    text-align: start;
    font-weight: 400;
    font-size: 0.875rem;
    line-height: 1.3;
  }

  .legend li + li {
    border-block-start: 1px solid color-mix(in oklab, var(--border) 55%, transparent);
  }

  .legend .off .what,
  .hint {
    color: var(--muted);
  }

  .hint {
    font-size: 0.8125rem;
  }

  .legend .value {
    min-inline-size: 1.5em;
    text-align: end;
    font-size: 1.0625rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .absent {
    fill: none;
    stroke: var(--muted);
    stroke-dasharray: 2 2;
  }

  @media (pointer: fine) {
    .legend .entry {
      min-block-size: 34px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --line-circle: CanvasText;
      --line-square: CanvasText;
      --line-triangle: CanvasText;
      --line-diamond: CanvasText;
      --line-ring: CanvasText;
      --line-frame: CanvasText;
    }

    text {
      fill: CanvasText;
    }

    .dot path {
      stroke: Canvas;
    }

    .style-ring .dot path,
    .style-frame .dot path,
    .dot.unrated path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .chosen-visit {
      stroke: Highlight;
      stroke-width: 2;
      opacity: 1;
    }

    .tip {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .plot {
      break-inside: avoid;
    }

    .legend {
      grid-template-columns: 1fr 1fr;
      column-gap: 24px;
    }

    .legend .entry {
      min-block-size: 0;
      padding-block: 2px;
    }

    .legend .off,
    .hint {
      display: none;
    }
  }
`;
