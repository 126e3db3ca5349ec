/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Tables, legends and the arrangement of the modes; figures and controls look as in the body map. */
export const historyStyles = css`
  h2,
  table {
    margin: 0;
  }

  .map {
    display: grid;
    gap: 12px;
  }

  .panes {
    display: grid;
    align-items: start;
    gap: 12px;
  }

  .panes[data-count='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .on-paper,
  .only-print {
    display: none;
  }

  .hint {
    max-inline-size: 62ch;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .none {
    padding: 24px 16px;
    border: 1px dashed var(--border);
    border-radius: var(--radius);
    text-align: center;
    font-size: 0.9375rem;
  }

  /* controls */

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding-block-end: 4px;
  }

  .tools .chip {
    padding-inline: 9px;
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .looks,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }

  .choice {
    display: grid;
    gap: 2px;
  }

  .choice > span {
    color: var(--muted);
    font-size: 0.75rem;
  }

  .choice select {
    max-inline-size: 16em;
    font-size: 0.875rem;
  }

  /* arrangement */

  .mode {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 20px 28px;
  }

  .figures,
  .course,
  .between,
  .numbers,
  .moment {
    display: grid;
    align-content: start;
    gap: 10px;
    min-inline-size: 0;
  }

  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20px 12px;
  }

  .pair > .between,
  .pair > .numbers {
    grid-column: 1 / -1;
  }

  .pair > .between {
    order: 1;
  }

  .pair > .numbers {
    order: 2;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .key > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .ghost-swatch {
    border: 1.5px dashed var(--muted);
  }

  /* slider */

  .when {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }

  .when h3 {
    font-size: 1.25rem;
  }

  .when .steps {
    display: flex;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .slider {
    grid-column: 1 / -1;
    position: relative;
    block-size: 44px;
    /* the middle of the thumb reaches exactly to the ends of the plot */
    margin-inline: calc(var(--left) - 12px) calc(var(--right) - 12px);
  }

  .slider input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    background: none;
    cursor: pointer;
    border-radius: var(--radius);
  }

  .slider input:focus-visible {
    outline: 3px solid var(--accent);
  }

  .slider input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--border);
  }

  .slider input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--border);
  }

  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: -10px;
    border: 3px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }

  .slider input::-moz-range-thumb {
    inline-size: 18px;
    block-size: 18px;
    border: 3px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }

  .ticks {
    position: absolute;
    inset-inline: 12px;
    inset-block-start: 33px;
    pointer-events: none;
  }

  .ticks i {
    position: absolute;
    inline-size: 2px;
    block-size: 7px;
    margin-inline-start: -1px;
    border-radius: 1px;
    background: var(--muted);
  }

  .ticks .now {
    background: var(--accent);
  }

  /* tables */

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 6px;
    text-align: start;
    font-weight: 600;
    font-size: 0.9375rem;
  }

  th,
  td {
    padding: 8px 8px;
    border-block-end: 1px solid color-mix(in oklab, var(--border) 70%, transparent);
    text-align: start;
    vertical-align: top;
    line-height: 1.4;
    font-weight: 400;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  thead th {
    color: var(--muted);
    font-size: 0.75rem;
    padding-block: 4px;
  }

  tbody th small {
    display: block;
  }

  tbody th small .swatch {
    margin-inline-end: 2px;
    vertical-align: -1px;
    inline-size: 11px;
    block-size: 11px;
    border-radius: 3px;
  }

  tbody th small .swatch.REPORTED {
    border-radius: 50%;
  }

  .comparison tbody th {
    inline-size: 45%;
  }

  td.ratings {
    padding-block: 6px;
    white-space: nowrap;
    font-weight: 600;
    font-size: 1rem;
  }

  td small {
    font-weight: 400;
    font-size: 0.8125rem;
  }

  .arrow {
    margin-inline: 6px;
    color: var(--muted);
    font-weight: 400;
  }

  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .verdict svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .verdict.IMPROVED,
  .verdict.RESOLVED {
    color: var(--treated);
    font-weight: 600;
  }

  .verdict.WORSE {
    color: var(--danger);
    font-weight: 600;
  }

  .verdict.SAME,
  .verdict.NOT_RATED,
  .verdict.NOT_MARKED {
    color: var(--muted);
  }

  .numbers table {
    max-inline-size: 34rem;
  }

  .numbers th:not(:first-child),
  .numbers td:not(:first-child),
  .heat-table th:not(:first-child),
  .heat-table td:not(:first-child) {
    text-align: end;
    padding-inline-start: 20px;
  }

  .numbers td,
  .heat-table td {
    font-size: 1rem;
  }

  td .below {
    display: block;
  }

  .overlap strong {
    margin-inline-start: 6px;
    font-size: 1rem;
  }

  .wide-table {
    overflow: auto;
    max-block-size: 60vh;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 10px 12px;
  }

  .wide-table:focus-visible {
    outline: 3px solid var(--accent);
  }

  .wide-table thead th {
    min-inline-size: 7em;
  }

  .wide-table tbody th {
    white-space: nowrap;
  }

  button.table-switch {
    justify-self: start;
    padding-inline: 0;
  }

  /* heat */

  .heat-legend {
    display: grid;
    gap: 4px;
  }

  .heat-legend ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
  }

  .heat-legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }


  @container body-map (width < 600px) {
    .tools > .modes {
      flex: 1 1 100%;
      display: flex;
      flex-wrap: nowrap;
    }

    .tools > .modes .chip {
      flex: 1 1 auto;
      padding-inline: 3px;
      font-size: 0.8125rem;
    }

    .looks {
      flex: 1;
      flex-wrap: nowrap;
      gap: 8px;
    }

    .looks .choice {
      flex: 1 1 0;
      min-inline-size: 0;
    }

    .choice select {
      max-inline-size: 100%;
      padding-inline: 4px;
      font-size: 0.8125rem;
    }

    .choices .choice {
      flex: 1 1 40%;
      min-inline-size: 0;
    }

    .figures {
      --body-map-figure-height: max(380px, 58vh);
    }
  }

  @container body-map (width >= 900px) {
    .over-time {
      grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }

    .over-time > .figures {
      grid-area: 1 / 1 / 4 / 2;
    }

    .warm {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }

    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 1.15fr) minmax(0, 1fr);
      column-gap: 24px;
    }

    .pair > .numbers {
      grid-template-columns: minmax(0, 34rem) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 40px;
    }

    .pair > .numbers h3 {
      grid-column: 1 / -1;
    }

    .pair > .numbers table {
      grid-row: 2 / 4;
    }

    .pair > .between {
      grid-column: auto;
      order: 0;
      padding-block-start: 34px;
    }
  }

  @media (forced-colors: active) {
    .slider input::-webkit-slider-thumb {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
    }

    .ticks i {
      background: CanvasText;
    }
  }

  @media print {
    .tools,
    .choices,
    .table-switch,
    .when .steps,
    .slider {
      display: none;
    }

    .on-paper,
    .only-print {
      display: block;
    }

    .wide-table {
      max-block-size: none;
      overflow: visible;
      padding: 0;
      border: 0;
    }

    .numbers,
    .moment,
    tr {
      break-inside: avoid;
    }

    th,
    td,
    td.ratings {
      padding-block: 4px;
    }

    .swatch {
      print-color-adjust: exact;
    }
  }
`;
