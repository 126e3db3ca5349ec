/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';
import { arrangementStyles } from './arrangement.styles.js';
import { paperStyles } from './paper.styles.js';
import { sliderStyles } from './slider.styles.js';
import { switchStyles } from './switches.styles.js';
import { tableStyles } from './table.styles.js';

const generalStyles = css`
  h2,
  table {
    margin: 0;
  }

  .map {
    display: grid;
    gap: 12px;
  }

  .panes {
    display: grid;
    align-items: start;
    gap: 12px;
  }

  .panes[data-count='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .on-paper,
  .only-print {
    display: none;
  }

  .hint {
    max-inline-size: 62ch;
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .none {
    padding: 24px 16px;
    border: 1px dashed var(--border);
    border-radius: var(--radius);
    text-align: center;
    font-size: 0.9375rem;
  }

  .heat-legend {
    display: grid;
    gap: 4px;
  }

  .heat-legend ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
  }

  .heat-legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
`;

/** The looks of what changes between visits, what is general first; figures and controls look as in the body map. */
export const historyStyles = [generalStyles, switchStyles, sliderStyles, tableStyles, arrangementStyles, paperStyles];
