/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** The panel that refines a mark, and the list of all marks. */
export const panelStyles = css`
  .editor {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    align-content: start;
    gap: 10px;
    padding: 10px 14px 14px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 -6px 24px light-dark(rgb(60 40 30 / 14%), rgb(0 0 0 / 45%));
  }

  .editor.idle {
    position: static;
    gap: 2px;
    padding: 10px 14px;
    background: var(--raised);
    border-color: transparent;
    box-shadow: none;
  }

  .editor header {
    display: flex;
    align-items: center;
    gap: 2px;
  }

  .editor h3 {
    font-size: 1rem;
    line-height: 1.25;
    flex: 1;
  }

  .row {
    display: grid;
    gap: 4px;
  }

  .chips,
  .editor footer {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .segments-row .segments {
    display: flex;
  }

  .also .segments .chip {
    padding-inline: 8px;
  }

  .segments-row .chip {
    padding-inline: 7px;
  }

  .intensities {
    display: grid;
    grid-template-columns: repeat(6, minmax(44px, 1fr));
    gap: 4px;
  }

  .intensities .chip {
    padding: 0;
    font-variant-numeric: tabular-nums;
    background: color-mix(in oklab, var(--kind) calc(var(--depth) * 65%), var(--surface));
  }

  .intensities .chip[aria-pressed='true'] {
    background: var(--kind);
    border-color: var(--kind);
    box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--kind);
    color: var(--on-kind);
  }

  .list {
    display: grid;
    gap: 6px;
  }

  .list h3 {
    font-size: 1rem;
  }

  .list h4 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 6px;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--muted);
  }

  .count {
    color: var(--muted);
    font-weight: 400;
  }

  .list ul {
    list-style: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }


  .list li + li {
    border-block-start: 1px solid var(--border);
  }

  .list ul.hidden .entry {
    color: var(--muted);
  }

  .list li {
    display: flex;
    align-items: center;
  }

  .entry {
    flex: 1;
    min-inline-size: 0;
    padding: 8px 12px;
    border: 0;
    background: transparent;
    text-align: start;
  }

  .entry[aria-current] {
    font-weight: 600;
    box-shadow: inset 3px 0 0 var(--accent);
  }
`;
