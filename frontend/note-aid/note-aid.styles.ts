/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** For the page itself: the list stands beside the field, in its document, so that the field can name it. */
export const noteAidStyles = css`
  .note-aid-root {
    display: contents;
  }

  .note-aid-status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .note-aid-panel {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    min-inline-size: 12rem;
    margin: 0;
    padding: 0.25rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--palpate-line, light-dark(#dde3e1, #38413f));
    border-radius: var(--palpate-radius, 0.75rem);
    background: var(--palpate-card, light-dark(#fff, #1e2423));
    color: var(--palpate-ink, light-dark(#22302f, #e6eceb));
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
    font-size: 0.9375rem;
    --body-map-accent: var(--palpate-accent, light-dark(#2f6f6a, #7cc4bc));
  }

  .note-aid-panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note-aid-panel li {
    display: grid;
    grid-template-columns: minmax(4.5rem, auto) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.125rem 0.75rem;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border-radius: calc(var(--palpate-radius, 0.75rem) - 0.25rem);
    cursor: pointer;
  }

  .note-aid-panel li:hover,
  .note-aid-panel li[aria-selected='true'] {
    background: var(--palpate-accent-soft, light-dark(#e3efed, #24403d));
  }

  .note-aid-panel li[aria-selected='true'] {
    outline: 2px solid var(--palpate-accent, light-dark(#2f6f6a, #7cc4bc));
    outline-offset: -2px;
  }

  .note-aid-panel li strong {
    font-weight: 620;
    white-space: nowrap;
  }

  .note-aid-panel li span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--palpate-soft, light-dark(#596867, #a9b5b3));
  }

  .note-aid-panel li small {
    color: var(--palpate-soft, light-dark(#596867, #a9b5b3));
    white-space: nowrap;
  }
`;
