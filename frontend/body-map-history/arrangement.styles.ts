/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** How figures, plots and numbers of a mode lie beside each other. */
export const arrangementStyles = css`
  .mode {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 20px 28px;
  }

  .figures,
  .course,
  .between,
  .numbers,
  .moment {
    display: grid;
    align-content: start;
    gap: 10px;
    min-inline-size: 0;
  }

  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20px 12px;
  }

  .pair > .between,
  .pair > .numbers {
    grid-column: 1 / -1;
  }

  .pair > .between {
    order: 1;
  }

  .pair > .numbers {
    order: 2;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .key > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .ghost-swatch {
    border: 1.5px dashed var(--muted);
  }

  @container body-map (width < 600px) {
    .figures {
      --body-map-figure-height: max(380px, 58vh);
    }
  }

  @container body-map (width >= 900px) {
    .over-time {
      grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }

    .over-time > .figures {
      grid-area: 1 / 1 / 4 / 2;
    }

    .warm {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    }

    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(300px, 1.15fr) minmax(0, 1fr);
      column-gap: 24px;
    }

    .pair > .numbers {
      grid-template-columns: minmax(0, 34rem) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 40px;
    }

    .pair > .numbers h3 {
      grid-column: 1 / -1;
    }

    .pair > .numbers table {
      grid-row: 2 / 4;
    }

    .pair > .between {
      grid-column: auto;
      order: 0;
      padding-block-start: 34px;
    }
  }
`;
