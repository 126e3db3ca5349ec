/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** A heading with a remark beside it. */
export const headingStyles = css`
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    font-size: 1rem;
  }

  h3 small {
    font-weight: 400;
    font-size: 0.8125rem;
  }
`;
