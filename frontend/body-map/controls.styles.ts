/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** Words, buttons and the small signs of the kinds. */
export const controlStyles = css`
  :host {
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

  .label {
    font-weight: 600;
  }

  .title,
  .none,
  .keys {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .error {
    color: var(--danger);
  }

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

  .glyph {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
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
    border: 2px solid var(--kind);
    color: var(--kind);
  }

  .swatch.REPORTED {
    border-radius: 50%;
    border-style: dotted;
    background: radial-gradient(currentColor 28%, transparent 32%) 0 0 / 5px 5px;
  }

  .swatch.FOUND {
    border-radius: 3px;
    background: currentColor;
  }

  .swatch.TREATED {
    scale: 0.86;
    rotate: 45deg;
    background: repeating-linear-gradient(0deg, currentColor 0 2px, transparent 2px 5px);
  }

  .swatch.AVOID {
    clip-path: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%);
    background:
      repeating-linear-gradient(45deg, currentColor 0 1.5px, transparent 1.5px 4px),
      repeating-linear-gradient(-45deg, currentColor 0 1.5px, transparent 1.5px 4px);
  }
`;
