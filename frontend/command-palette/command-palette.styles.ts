/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

export const styles = css`
  :host {
    --ink: var(--palpate-ink, light-dark(#22302f, #e6eceb));
    --soft: var(--palpate-soft, light-dark(#596867, #a9b5b3));
    --line: var(--palpate-line, light-dark(#dde3e1, #38413f));
    --card: var(--palpate-card, light-dark(#fff, #1e2423));
    --accent: var(--palpate-accent, light-dark(#2f6f6a, #7cc4bc));
    --accent-soft: var(--palpate-accent-soft, light-dark(#e3efed, #24403d));
    --radius: var(--palpate-radius, 0.75rem);
    display: inline-flex;
    color: var(--ink);
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .opener {
    display: inline-flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    padding: 0 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
    color: var(--soft);
  }

  .opener:hover {
    border-color: var(--accent);
    color: var(--ink);
  }

  svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  kbd {
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.5;
    min-inline-size: 1.25rem;
    padding: 0 0.3125rem;
    text-align: center;
    white-space: nowrap;
    border: 1px solid var(--line);
    border-radius: 0.3125rem;
    color: var(--soft);
    background: var(--card);
  }

  .keys {
    display: inline-flex;
    gap: 0.1875rem;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(40rem, 100vw - 1.5rem);
    max-inline-size: none;
    max-block-size: min(34rem, var(--room, 100dvh) - 14vh);
    margin: 12vh auto auto;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 0.25rem);
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 24%);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: light-dark(rgb(34 48 47 / 28%), rgb(0 0 0 / 55%));
  }

  .field {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    flex: none;
    padding: 0 1.25rem;
    border-block-end: 1px solid var(--line);
    color: var(--soft);
  }

  input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    block-size: 3.5rem;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    font: inherit;
    font-size: 1.0625rem;
    color: var(--ink);
  }

  input[type='text']::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  .results,
  .sheet {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.5rem;
  }

  .results:empty {
    flex: none;
    padding: 0;
  }

  .group + .group {
    margin-block-start: 0.5rem;
  }

  .heading {
    padding: 0.5rem 0.75rem 0.25rem;
    font-size: 0.8125rem;
    font-weight: 620;
    color: var(--soft);
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border-radius: calc(var(--radius) - 0.25rem);
    cursor: pointer;
    scroll-margin-block: 2.25rem 0.5rem;
  }

  .option[aria-selected='true'] {
    background: var(--accent-soft);
    box-shadow: inset 3px 0 0 var(--accent);
  }

  .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .about {
    color: var(--soft);
    font-size: 0.875rem;
    text-align: end;
  }

  .option[aria-selected='true'] .about,
  .option[aria-selected='true'] kbd {
    color: var(--ink);
  }

  .empty {
    margin: 0;
    padding: 2rem 1.25rem;
    text-align: center;
    color: var(--soft);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    flex: none;
    padding: 0.625rem 1.25rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.8125rem;
    color: var(--soft);
  }

  .foot span {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .shortcuts header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    flex: none;
    padding: 0.75rem 0.75rem 0.75rem 1.25rem;
    border-block-end: 1px solid var(--line);
  }

  h2 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 620;
  }

  .sheet {
    padding: 0.5rem 1.25rem 1.25rem;
  }

  .sheet:focus-visible {
    outline: 0;
    box-shadow: inset 0 3px 0 var(--accent);
  }

  h3 {
    margin: 1rem 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 620;
    color: var(--soft);
  }

  dl {
    margin: 0;
  }

  dl div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.375rem 0;
    border-block-end: 1px solid var(--line);
  }

  dl div:last-child {
    border: 0;
  }

  dd {
    margin: 0;
    flex: none;
  }

  .shut {
    min-block-size: 2.75rem;
    padding: 0 0.875rem;
    border-radius: var(--radius);
    color: var(--accent);
    font-weight: 560;
  }

  .switch {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    margin-block-start: 0.75rem;
    color: var(--soft);
  }

  .switch input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
  }

  @media (max-width: 36rem) {
    .opener {
      justify-content: center;
      inline-size: 2.75rem;
      padding: 0;
      border-color: transparent;
      background: none;
    }

    .opener .says {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .opener .keys,
    .foot {
      display: none;
    }

    dialog {
      margin-block-start: 0.75rem;
      max-block-size: calc(var(--room, 100dvh) - 1.5rem);
    }
  }

  @media (hover: none) and (pointer: coarse) {
    .opener .keys,
    .foot {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
