/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** A figure to look at; its frame is in `frame.styles.ts`. */
export const pictureStyles = css`
  figcaption {
    align-items: end;
    line-height: 1.25;
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
