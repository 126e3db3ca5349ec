/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Places to be careful with, on the figure. */
export const hatchStyles = css`
  .care .ground {
    fill: color-mix(in oklab, var(--caution) 9%, transparent);
  }

  .care.caution .ground {
    fill: none;
  }

  .care .edge {
    fill: none;
    stroke: var(--caution);
    stroke-width: 2;
  }

  .care.refer .edge {
    stroke-dasharray: 11 4;
  }

  /* Care may be asked for on half the body: it must not drown what was found there. */
  .care.caution .hatching,
  .care.caution .edge {
    opacity: 0.5;
  }

  .care.caution .edge {
    stroke-width: 1.25;
    stroke-dasharray: 2 3.5;
  }

  .care.crowd .edge {
    display: none;
  }

  .sheet .cautions .hatch {
    stroke: var(--caution);
  }
`;

/** Their sign beside words, and what is said above the figure. */
export const cautionStyles = css`
  .swatch.care {
    border-color: var(--caution);
    border-width: 1.5px;
    border-radius: 2px;
    color: var(--caution);
  }

  .swatch.care.avoid {
    background: repeating-linear-gradient(45deg, currentColor 0 1.25px, transparent 1.25px 4px);
  }

  .swatch.care.refer {
    border-style: dashed;
    background: repeating-linear-gradient(
      45deg,
      currentColor 0 1.25px,
      transparent 1.25px 3px,
      currentColor 3px 4.25px,
      transparent 4.25px 9px
    );
  }

  .swatch.care.caution {
    border-style: dotted;
    background: linear-gradient(135deg, transparent 42%, currentColor 42% 52%, transparent 52%) 0 0 / 5px 5px;
  }

  /* a sentence beside its sign */
  .says {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: 8px;
    font-size: 0.875rem;
  }

  .says .swatch {
    translate: 0 2px;
  }

  .says b {
    font-weight: 600;
  }

  .hint {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--border);
    color: var(--muted);
    font-size: 0.875rem;
  }

  .hint + .hint {
    margin-block-start: 6px;
  }

  .hint b {
    font-weight: 600;
  }

  /* where a pointer reads what it is on; a tap is answered by the panel */
  @media (hover: hover) {
    .caption.roomy {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      block-size: 4.2em;
      white-space: normal;
      text-wrap: balance;
    }
  }

  .list li:has(.minded) {
    flex-wrap: wrap;
  }

  .minded {
    flex: 1 0 100%;
    display: grid;
    gap: 4px;
    padding: 0 12px 10px;
  }

  .list.careful li {
    padding: 10px 12px;
  }

  /* room for the field until it is there */
  body-map-technique:not(:defined) {
    display: block;
    min-block-size: 68px;
  }

  .editor > .says,
  .editor > #hints,
  .editor > header {
    grid-column: 1 / -1;
  }

  .editor.idle .says {
    padding-block-end: 6px;
  }

  .notice {
    display: grid;
    gap: 4px;
    padding: 10px 14px;
    border: 1px solid var(--border);
    border-inline-start: 3px solid var(--caution);
    border-radius: var(--radius);
    background: var(--surface);
  }

  @media (forced-colors: active) {
    .notice {
      border-inline-start-color: CanvasText;
    }
  }
`;
