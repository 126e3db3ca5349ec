/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/**
 * Where things stand. Sizes follow the component's own width, not the window's: one figure and a sheet at the bottom below
 * 600 px, two figures from there, and a panel beside them from 960 px.
 */
export const layoutStyles = css`
  /* each remembers how it was painted while another changes */
  .tools,
  .editor,
  .legend,
  .list,
  .view {
    isolation: isolate;
  }

  .map {
    display: grid;
    gap: 8px;
  }

  .tools {
    --target: 44px;
    display: grid;
    gap: 6px;
  }

  @media (hover: hover) and (pointer: fine) {
    .tools {
      --target: 36px;
    }
  }

  /* room for the typing field until it is there */
  body-map-typing:not(:defined) {
    display: block;
    min-block-size: 44px;
  }

  .line,
  .brush,
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }

  .brush {
    gap: 2px 8px;
  }

  .tools :is(button, select) {
    min-block-size: var(--target);
    min-inline-size: var(--target);
  }

  .tools :is(.chip, .pick),
  .legend .chip {
    font-size: 0.875rem;
    padding-inline: 9px;
    white-space: nowrap;
  }

  .tools .segments {
    flex-wrap: nowrap;
    padding: 1px;
  }

  .tools .icon {
    inline-size: var(--target);
  }

  /* as wide as what is chosen, where the browser can */
  .tools .pick {
    field-sizing: content;
    flex: 0 1 auto;
    min-inline-size: 0;
    padding-inline: 7px 4px;
  }

  .views .pick:not(.on) {
    border-color: transparent;
    background-color: transparent;
  }

  @container body-map (width < 39em) {
    .kit .chip > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .phase {
    margin-inline-start: auto;
  }

  @container body-map (560px <= width < 960px) {
    .line {
      flex-wrap: nowrap;
    }
  }

  .steps {
    display: flex;
    margin-inline-start: auto;
  }

  .legend {
    gap: 4px 6px;
  }

  .legend .title {
    margin-inline-end: 4px;
  }

  .legend .chip {
    border-color: transparent;
    background: transparent;
    box-shadow: none;
    font-weight: 400;
  }

  .legend .chip[aria-pressed='false'] {
    color: var(--muted);
    text-decoration: line-through;
  }

  .legend .glyph {
    inline-size: 18px;
    block-size: 18px;
    stroke-width: 1.75;
    color: var(--muted);
  }

  .stage {
    position: relative;
    display: grid;
    gap: 12px;
  }

  .figures {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }

  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 12px;
  }

  .panes[data-count='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .pane {
    grid-template-rows: auto 1fr auto;
  }

  .caption {
    min-block-size: 1.5em;
    color: var(--muted);
    font-size: 0.8125rem;
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .view {
    position: relative;
    min-inline-size: 0;
  }

  .window {
    position: relative;
    inline-size: 100%;
    aspect-ratio: var(--width) / var(--height);
    max-block-size: var(--body-map-figure-height, none);
    overflow: hidden;
    contain: layout paint;
    scrollbar-width: none;
    touch-action: pan-x pan-y;
    border-radius: 6px;
  }

  .window.close {
    overflow: auto;
  }

  .window > .sheet {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: calc(100% * var(--zoom, 1));
    block-size: calc(100% * var(--zoom, 1));
    max-block-size: none;
    aspect-ratio: auto;
  }

  .pane[data-tool='arrow'] .window {
    touch-action: none;
  }

  .pane:not([data-tool='region']) .shape[role] {
    cursor: crosshair;
  }

  .lens {
    position: absolute;
    inset: auto 0 0 auto;
    display: grid;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }

  /* a hand or a foot fills its window into the corners */
  .pane[data-broad] .lens {
    position: static;
    display: flex;
    inline-size: fit-content;
    margin-inline-start: auto;
  }

  @container body-map (width < 960px) {
    .editor:not(.idle) {
      gap: 8px;
      padding: 6px 12px 10px;
    }

    .editor .title {
      display: none;
    }

    /* one line each, to be pushed sideways: the sheet must leave the figure in sight */
    .chips-row .chips,
    .editor footer {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: thin;
      padding: 3px;
      margin: -3px;
    }

    .editor footer .chips-row .chips {
      overflow: visible;
    }

    .editor .chips > *,
    .editor footer > * {
      flex: none;
      white-space: nowrap;
    }
  }

  @container body-map (width < 640px) {
    .brush .title {
      display: none;
    }
  }

  @container body-map (width < 560px) {
    .legend .chip[aria-pressed='true'] .glyph {
      display: none;
    }

    .legend .title,
    .keys {
      display: none;
    }

    .legend .chip,
    .segments-row .chip {
      padding-inline: 5px;
      font-size: 0.8125rem;
      gap: 4px;
    }

    .legend {
      gap: 2px;
      justify-content: space-between;
    }
  }

  @container body-map (width < 560px) {
    /* four rows: what to look at, layers, kinds, tools */
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 4px;
    }

    .line {
      display: contents;
    }

    .line > .pick {
      flex: 1 1 0;
    }

    .tools :is(.chip, .pick) {
      padding-inline: 5px;
      font-size: 0.8125rem;
      gap: 4px;
    }

    .layers,
    .brush,
    .brush .segments {
      flex: 1 1 100%;
      display: flex;
    }

    .layers {
      order: 1;
    }

    .brush {
      order: 2;
    }

    .kit,
    .phase,
    .steps {
      order: 3;
    }

    .kit .chip {
      inline-size: 44px;
    }

    .phase {
      flex: 1;
      margin: 0;
    }

    .steps {
      order: 4;
      margin: 0;
    }
  }

  @container body-map (width < 340px) {
    .phase .chip:first-of-type {
      display: none;
    }
  }

  @container body-map (width < 312px) {
    .tools .pick {
      padding-inline: 4px 0;
      font-size: 0.75rem;
    }

    .brush .chip {
      padding-inline: 2px;
      gap: 3px;
    }
  }

  @container body-map (width < 400px) {
    .segments-row .swatch {
      display: none;
    }
  }

  @container body-map (560px <= width < 960px) {
    .window {
      max-block-size: var(--body-map-figure-height, max(520px, 80vh));
    }

    .intensities {
      grid-template-columns: repeat(11, minmax(44px, 1fr));
    }

    .editor:not(.idle) {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 16px;
    }

    .editor > header,
    .editor > footer,
    .editor > .intensities-row,
    .editor > .finding {
      grid-column: 1 / -1;
    }
  }

  @container body-map (width >= 960px) {
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
    }

    .line {
      display: contents;
    }

    .phase {
      margin: 0;
    }

    .steps {
      order: 1;
    }

    .stage {
      grid-template-columns: minmax(0, 1fr) 336px;
      align-items: start;
    }

    .window {
      max-block-size: var(--body-map-figure-height, max(560px, 82vh));
    }

    .editor,
    .editor.idle {
      position: sticky;
      inset-block: 12px auto;
    }

    .editor:not(.idle) {
      box-shadow: 0 4px 20px light-dark(rgb(60 40 30 / 10%), rgb(0 0 0 / 40%));
    }

    .segments-row .segments {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .editor footer > .row {
      flex: 1 1 100%;
      margin-block-start: 4px;
    }
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }

    .map button.chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .tools,
    .editor,
    .lens,
    .icon {
      display: none;
    }
  }
`;
