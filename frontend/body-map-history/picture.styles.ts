/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** A figure to look at, in its frame. */
export const pictureStyles = css`
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
    align-items: end;
    gap: 6px;
    padding: 0 2px 4px;
    line-height: 1.25;
  }

  .side {
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .side:last-child {
    text-align: end;
  }

  .sheet {
    max-block-size: var(--body-map-figure-height, max(420px, 74vh));
  }

  .sheet > svg {
    overflow: hidden;
  }

  .shape {
    pointer-events: none;
  }

  @container body-map (width < 230px) {
    figcaption strong {
      display: none;
    }

    figcaption {
      grid-template-columns: 1fr 1fr;
    }

    .pane {
      padding: 6px 4px;
    }
  }

  @media print {
    .pane {
      break-inside: avoid;
    }

    .sheet {
      max-block-size: 115mm;
    }
  }
`;
