/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** What to look at: the modes, and what is chosen in them. */
export const switchStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding-block-end: 4px;
  }

  .tools .chip {
    padding-inline: 9px;
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .looks,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }

  .choice {
    display: grid;
    gap: 2px;
  }

  .choice > span {
    color: var(--muted);
    font-size: 0.75rem;
  }

  .choice select {
    max-inline-size: 16em;
    font-size: 0.875rem;
  }

  @container body-map (width < 600px) {
    .tools > .modes {
      flex: 1 1 100%;
      display: flex;
      flex-wrap: nowrap;
    }

    .tools > .modes .chip {
      flex: 1 1 auto;
      padding-inline: 3px;
      font-size: 0.8125rem;
    }

    .looks {
      flex: 1;
      flex-wrap: nowrap;
      gap: 8px;
    }

    .looks .choice {
      flex: 1 1 0;
      min-inline-size: 0;
    }

    .choice select {
      max-inline-size: 100%;
      padding-inline: 4px;
      font-size: 0.8125rem;
    }

    .choices .choice {
      flex: 1 1 40%;
      min-inline-size: 0;
    }
  }
`;
