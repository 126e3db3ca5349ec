/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** The panel, its sections and the list of the last visit; goes with `body-map.styles.ts`, whose colours it uses. */
export const editorStyles = css`
  .map,
  .stage {
    grid-template-columns: minmax(0, 1fr);
  }

  .beside {
    display: contents;
  }

  .editor {
    grid-template-columns: minmax(0, 1fr);
  }

  .help {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .editor .finding {
    line-height: 1.45;
  }

  /* scales from light to strong, each step as wide as the others */

  .scale {
    display: grid;
    grid-template-columns: repeat(5, minmax(44px, 1fr));
    gap: 4px;
  }

  .scale .chip {
    flex-direction: column;
    gap: 0;
    padding: 4px 2px;
    font-variant-numeric: tabular-nums;
  }

  .scale.named .chip {
    min-block-size: 52px;
  }

  .scale small {
    font-size: 0.6875rem;
  }

  .scale [aria-pressed='true'] small {
    color: inherit;
    font-weight: 400;
  }

  .also {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip.wide {
    inline-size: 100%;
  }

  .offer {
    display: grid;
    gap: 6px;
    padding: 8px 10px;
    border-radius: var(--radius);
    background: var(--raised);
  }

  /* sections */

  .sections {
    border-block-start: 1px solid var(--border);
  }

  .section {
    border-block-end: 1px solid var(--border);
  }

  .section summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 16px;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding-inline: 2px;
    border-radius: calc(var(--radius) - 4px);
    cursor: pointer;
    list-style: none;
    touch-action: manipulation;
  }

  .section summary::-webkit-details-marker {
    display: none;
  }

  .section summary::after {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin: -4px 4px 0;
    border: solid var(--muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .section[open] > summary::after {
    margin-block-start: 4px;
    rotate: 225deg;
  }

  .section summary:hover {
    background: var(--raised);
  }

  .section summary:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -1px;
  }

  .section .heading {
    font-weight: 600;
    font-size: 0.875rem;
  }

  .section .said {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: end;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .within {
    display: grid;
    gap: 12px;
    padding-block: 2px 14px;
  }

  .field {
    display: grid;
    gap: 4px;
  }

  .editor input,
  .editor textarea {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .editor textarea {
    min-block-size: 68px;
    resize: vertical;
    field-sizing: content;
  }

  .editor .narrow input {
    inline-size: 7em;
  }

  .editor :is(input, textarea):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 1px;
  }

  .editor input[aria-invalid='true'] {
    border-color: var(--danger);
  }

  /* places it refers to */

  .places {
    list-style: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }

  .places li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 44px;
    align-items: center;
    gap: 4px;
    padding-inline-start: 12px;
  }

  .places li + li {
    border-block-start: 1px solid var(--border);
  }

  .places select {
    border-color: transparent;
    background: transparent;
    color: var(--muted);
    font-size: 0.8125rem;
    max-inline-size: 8em;
  }

  /* the last visit */

  .last-visit > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }

  .list.last-visit li {
    display: grid;
    padding-block-end: 10px;
  }

  .last-visit .entry {
    display: flex;
    align-items: baseline;
    gap: 8px;
    border-radius: var(--radius);
  }

  .last-visit .entry .swatch {
    translate: 0 2px;
  }

  .last-visit .answers {
    padding-inline: 12px;
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 4px;
  }

  .answers .chip {
    padding-inline: 4px;
  }

  @container body-map (width < 960px) {
    .editor:not(.idle) {
      max-block-size: min(46svh, 460px);
      overflow-y: auto;
      overscroll-behavior: contain;
      padding-block-start: 0;
    }

    .editor:not(.idle) > header {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--surface);
      margin-inline: -12px;
      padding-inline: 12px;
    }

    .within .title {
      display: block;
    }

    .within .chips {
      flex-wrap: wrap;
      overflow: visible;
    }
  }

  @container body-map (width < 560px) {
    .brush {
      flex-wrap: wrap;
      gap: 6px;
    }
  }

  @container body-map (560px <= width < 960px) {
    .editor > :is(.also, .sections, .offer, .help, .answers, .places, .chips-row, .segments-row) {
      grid-column: 1 / -1;
    }

    .within {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 14px 20px;
      align-items: start;
    }

    .within > :is(.intensities-row, .places) {
      grid-column: 1 / -1;
    }

    .within > .wide {
      align-self: end;
    }

    .within .intensities {
      grid-template-columns: repeat(11, minmax(44px, 1fr));
    }

    .list.last-visit li {
      grid-template-columns: minmax(0, 1fr) 340px;
      align-items: center;
      padding-block: 4px;
    }
  }

  @container body-map (width >= 960px) {
    .stage {
      grid-template-columns: minmax(0, 1fr) 336px;
    }

    .beside {
      position: sticky;
      inset-block-start: 12px;
      display: grid;
      gap: 16px;
      max-block-size: calc(100vh - 24px);
      overflow-y: auto;
      scrollbar-width: thin;
    }

    .beside > .editor,
    .beside > .editor.idle {
      position: static;
    }
  }

  @media print {
    .last-visit {
      display: none;
    }
  }
`;
