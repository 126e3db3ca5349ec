/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/**
 * Colours are custom properties with a light and a dark value; the page's `color-scheme` chooses. Kinds differ by
 * pattern and outline as well as by colour. Sizes follow the component's own width, not the window's: one figure and a
 * sheet at the bottom below 600 px, two figures from there, and a panel beside them from 960 px.
 */
export const styles = css`
  :host {
    --accent: var(--body-map-accent, light-dark(#0b625c, #62cfc3));
    --on-accent: light-dark(#fff, #04211f);
    --reported: var(--body-map-reported, light-dark(#1d63a8, #6fb1f0));
    --found: var(--body-map-found, light-dark(#b3410f, #f2925c));
    --treated: var(--body-map-treated, light-dark(#1c7350, #5fc79a));
    --avoid: var(--body-map-avoid, light-dark(#5d2f78, #c79be6));
    --heat-ink: var(--body-map-heat, light-dark(#9c2f12, #ff9a6b));
    --on-kind: light-dark(#fff, #16110e);
    --skin: var(--body-map-skin, light-dark(#f6f1ed, #2a2522));
    --skin-line: light-dark(#bfb1a7, #6d6059);
    --muscle: var(--body-map-muscle, light-dark(#ebd5ca, #54403a));
    --muscle-hover: light-dark(#e2c2b3, #6b5148);
    --line: var(--body-map-line, light-dark(#b78f7d, #9a7768));
    --under: light-dark(#f2e8e2, #352c28);
    --under-line: light-dark(#e2d3ca, #453a35);
    --surface: var(--body-map-surface, light-dark(#fff, #1d1a18));
    --raised: light-dark(#f6f4f2, #2a2624);
    --text: var(--body-map-text, light-dark(#26211e, #f0ebe7));
    --muted: var(--body-map-muted, light-dark(#635952, #b9aea7));
    --border: var(--body-map-border, light-dark(#d9d1cb, #4a423d));
    --danger: light-dark(#a8202a, #ff9a9a);
    --radius: 10px;

    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    container: body-map / inline-size;
    color: var(--text);
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h3,
  h4,
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .map {
    display: grid;
    gap: 12px;
  }

  .label {
    font-weight: 600;
  }

  .title,
  .caption,
  .none,
  .keys {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .error {
    color: var(--danger);
  }

  /* buttons */

  button,
  select {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    min-inline-size: 44px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
    touch-action: manipulation;
  }

  button:focus-visible,
  select:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  button:hover:not([disabled], [aria-pressed='true']),
  select:hover {
    background: var(--raised);
  }

  button[disabled] {
    color: var(--muted);
    opacity: 0.5;
    cursor: default;
  }

  button.chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 4px 12px;
  }

  button[aria-pressed='true'],
  select.on {
    background: color-mix(in oklab, var(--accent) 14%, var(--surface));
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 600;
  }

  select {
    padding: 4px 8px;
    max-inline-size: 9.5em;
  }

  button.icon {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
    background: transparent;
  }

  .icon svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
    font-weight: 600;
    padding: 4px 8px;
  }

  button.danger {
    color: var(--danger);
    font-weight: 400;
  }

  small {
    color: var(--muted);
    font-size: 0.75rem;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--radius) + 2px);
    background: var(--raised);
  }

  .segments .chip {
    flex: 1 0 auto;
    border-color: transparent;
    background: transparent;
    padding: 4px 11px;
  }

  .segments .chip[aria-pressed='true'] {
    background: var(--surface);
    border-color: var(--accent);
  }

  .swatch {
    flex: none;
    display: inline-block;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 4px;
    border: 2px solid currentColor;
    --ink: currentColor;
  }

  .swatch.REPORTED {
    color: var(--reported);
    border-radius: 50%;
    border-style: dotted;
    background: radial-gradient(currentColor 28%, transparent 32%) 0 0 / 5px 5px;
  }

  .swatch.FOUND {
    color: var(--found);
    background: currentColor;
  }

  .swatch.TREATED {
    color: var(--treated);
    background: repeating-linear-gradient(45deg, currentColor 0 2px, transparent 2px 5px);
  }

  .swatch.AVOID {
    color: var(--avoid);
    border-style: dashed;
    background:
      repeating-linear-gradient(45deg, currentColor 0 1.5px, transparent 1.5px 4px),
      repeating-linear-gradient(-45deg, currentColor 0 1.5px, transparent 1.5px 4px);
  }

  /* tools */

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .brush {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }

  .tools .chip {
    font-size: 0.875rem;
    padding-inline: 9px;
    white-space: nowrap;
  }

  .steps {
    display: flex;
  }

  /* figure */

  .stage {
    position: relative;
    display: grid;
    gap: 12px;
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
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-inline-size: 0;
    padding: 8px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .pane.waiting {
    place-content: center;
    justify-items: center;
    gap: 12px;
    min-block-size: 320px;
    color: var(--muted);
  }

  figcaption {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: baseline;
    gap: 6px;
    padding: 0 2px 4px;
  }

  .side {
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .side:last-child {
    text-align: end;
  }

  .caption {
    min-block-size: 1.5em;
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .pane > svg {
    display: block;
    inline-size: 100%;
    max-block-size: var(--body-map-figure-height, none);
    aspect-ratio: var(--width) / var(--height);
    margin-inline: auto;
    overflow: visible;
    touch-action: manipulation;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  .pane path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
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
    opacity: 0;
    pointer-events: none;
  }

  .shape {
    fill: var(--muscle);
    stroke: var(--line);
    stroke-width: 0.9;
    cursor: pointer;
    outline: none;
    transition: fill 120ms;
  }

  .areas .shape {
    fill: color-mix(in oklab, var(--muscle) 45%, transparent);
  }

  .shape:hover {
    fill: var(--muscle-hover);
  }

  .drawn {
    pointer-events: none;
  }

  .fibres {
    fill: none;
    stroke: var(--line);
    stroke-width: 0.6;
    opacity: 0.4;
  }

  .landmarks {
    fill: none;
    stroke: var(--muted);
    stroke-width: 0.8;
    opacity: 0.5;
    pointer-events: none;
  }

  .drawn .landmarks {
    stroke-dasharray: 3 2.5;
    opacity: 0.22;
  }

  .details {
    fill: none;
    stroke: var(--skin-line);
    stroke-width: 1;
  }

  /* marks */

  .REPORTED {
    --kind: var(--reported);
  }

  .FOUND {
    --kind: var(--found);
  }

  .TREATED {
    --kind: var(--treated);
  }

  .AVOID {
    --kind: var(--avoid);
  }

  pattern circle {
    fill: var(--kind);
  }

  pattern path {
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
    opacity: 0.45;
  }

  .ghost {
    fill: none;
    stroke: color-mix(in oklab, var(--kind) 55%, var(--muted));
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
    opacity: 0.75;
  }

  .heat {
    fill: var(--heat-ink);
    fill-opacity: calc(0.12 + 0.78 * var(--heat));
    stroke: var(--heat-ink);
    stroke-width: 0.75;
  }

  .badge rect {
    fill: var(--kind);
    stroke: var(--surface);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  .badge text {
    fill: var(--on-kind);
    font-weight: 700;
    text-anchor: middle;
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

  /* panel */

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
    background: color-mix(in oklab, var(--kind) calc(var(--depth) * 100%), var(--surface));
  }

  .intensities .chip[aria-pressed='true'] {
    background: var(--kind);
    border-color: var(--kind);
    box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--kind);
    color: var(--on-kind);
  }

  /* list */

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

  .list li {
    display: flex;
    align-items: center;
  }

  .list li + li {
    border-block-start: 1px solid var(--border);
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

  /* widths */

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

  @container body-map (width < 600px) {
    .tools {
      gap: 6px;
    }

    .tools > .views,
    .tools > .layers,
    .brush,
    .brush .segments {
      flex: 1 1 100%;
      display: flex;
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }

    .tools > .views {
      flex: 1 1 0;
      min-inline-size: 0;
    }

    .brush .title,
    .keys {
      display: none;
    }

    .tools .chip,
    .segments-row .chip {
      padding-inline: 5px;
      font-size: 0.8125rem;
      gap: 4px;
    }
  }

  @container body-map (width < 400px) {
    .segments-row .swatch {
      display: none;
    }
  }

  @container body-map (600px <= width < 960px) {
    .pane > svg {
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
    .stage {
      grid-template-columns: minmax(0, 1fr) 336px;
      align-items: start;
    }

    .pane > svg {
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

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .skin,
    .under {
      fill: Canvas;
      stroke: GrayText;
    }

    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }

    .shape:hover {
      fill: Canvas;
      stroke-width: 2.5;
    }

    .fibres {
      display: none;
    }

    .landmarks,
    .details {
      stroke: GrayText;
    }

    .REPORTED,
    .FOUND,
    .TREATED,
    .AVOID {
      --kind: CanvasText;
    }

    .mark .tint {
      fill: Canvas;
      fill-opacity: 1;
    }

    .mark.FOUND .tint {
      fill: Highlight;
    }

    .badge rect {
      stroke: Canvas;
    }

    .badge text {
      fill: Canvas;
    }

    .chosen,
    .focus {
      stroke: Highlight;
    }

    .focus-halo {
      stroke: Canvas;
    }

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
    .icon {
      display: none;
    }
  }
`;
