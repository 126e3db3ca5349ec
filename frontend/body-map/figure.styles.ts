/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';
import { markStyles } from './mark.styles.js';
import { paletteStyles } from './palette.styles.js';

/** The drawing itself. Nothing here is see-through as a group: each such group would cost a layer of its own. */
const drawing = css`
  .sheet {
    position: relative;
    inline-size: 100%;
    aspect-ratio: var(--width) / var(--height);
    max-block-size: var(--body-map-figure-height, none);
    transform-origin: 0 0;
  }

  .sheet > svg {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }

  .sheet path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  /* a finger is on what is filled; looking for it on outlines too takes several times as long */
  .skin,
  .shape {
    pointer-events: fill;
  }

  .skin {
    fill: var(--skin);
    stroke: var(--skin-line);
    stroke-width: 1.25;
  }

  .under {
    fill: var(--under);
    stroke: var(--under-line);
    stroke-width: 0.75;
    pointer-events: none;
  }

  .layer:not(.active) .shape {
    fill: none;
    stroke: none;
    pointer-events: none;
  }

  .shape {
    fill: var(--muscle);
    stroke: var(--line);
    stroke-width: 0.9;
    outline: none;
  }

  .shape[role] {
    cursor: pointer;
  }

  .shape[data-area] {
    fill: color-mix(in oklab, var(--muscle) 45%, transparent);
  }

  .drawn {
    pointer-events: none;
  }

  .fibres {
    fill: none;
    stroke: color-mix(in oklab, var(--line) 40%, transparent);
    stroke-width: 0.6;
  }

  .landmarks {
    fill: none;
    stroke: color-mix(in oklab, var(--muted) 50%, transparent);
    stroke-width: 0.8;
    pointer-events: none;
  }

  .drawn .landmarks {
    stroke: color-mix(in oklab, var(--muted) 22%, transparent);
    stroke-dasharray: 3 2.5;
  }

  .details {
    fill: none;
    stroke: var(--skin-line);
    stroke-width: 1;
  }

  .guide {
    cursor: pointer;
    outline: none;
  }

  .guide .reach {
    fill: transparent;
    pointer-events: all;
  }

  path.reach {
    fill: none;
    stroke: transparent;
    stroke-width: 16;
    pointer-events: stroke;
  }

  .guide .dot {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .guide .course {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.75;
    stroke-dasharray: 5 4;
  }

  .guide:hover .course,
  .guide:focus-visible .course {
    stroke-width: 3;
    stroke-dasharray: none;
  }

  .guide:hover .dot,
  .guide:focus-visible .dot {
    fill: var(--accent);
    stroke-width: 5;
  }

  @media (forced-colors: active) {
    .sheet > svg {
      forced-color-adjust: none;
    }

    .fibres {
      display: none;
    }
  }
`;

/** All that a pane needs, wherever it stands. */
export const figureStyles = [paletteStyles, drawing, markStyles];
