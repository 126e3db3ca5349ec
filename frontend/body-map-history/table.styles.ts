/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Figures in words: tables, and what became of a complaint. */
export const tableStyles = css`
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
`;
