/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** What changes when it is printed. */
export const paperStyles = css`
  @media print {
    .tools,
    .choices,
    .table-switch,
    .when .steps,
    .slider {
      display: none;
    }

    .on-paper,
    .only-print {
      display: block;
    }

    .wide-table {
      max-block-size: none;
      overflow: visible;
      padding: 0;
      border: 0;
    }

    .numbers,
    .moment,
    tr {
      break-inside: avoid;
    }

    th,
    td,
    td.ratings {
      padding-block: 4px;
    }

    .swatch {
      print-color-adjust: exact;
    }
  }
`;
