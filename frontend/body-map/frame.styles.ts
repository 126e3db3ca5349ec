/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** The frame around a view: its name, and the client's sides. */
export const frameStyles = css`
  .pane {
    display: grid;
    grid-template-rows: auto 1fr;
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
`;
