/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** A field with what was found under it. */
export const comboboxStyles = css`
  :host {
    display: grid;
    gap: 4px;
    position: relative;
  }

  * {
    box-sizing: border-box;
  }

  label {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  input {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }

  input:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  [role='listbox'] {
    list-style: none;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }

  [role='option'] {
    display: flex;
    align-items: center;
    gap: 8px;
    justify-content: space-between;
    min-block-size: 44px;
    padding: 4px 10px;
    border-radius: calc(var(--radius) - 3px);
    cursor: pointer;
  }

  [role='option']:hover,
  [role='option'].at {
    background: color-mix(in oklab, var(--accent) 14%, var(--surface));
  }

  small,
  p {
    margin: 0;
    color: var(--muted);
    font-size: 0.75rem;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (forced-colors: active) {
    [role='option'].at {
      outline: 2px solid Highlight;
    }
  }
`;
