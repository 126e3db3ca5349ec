/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';

/** The visit that is shown, on a slider under the plot. */
export const sliderStyles = css`
  .when {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }

  .when h3 {
    font-size: 1.25rem;
  }

  .when .steps {
    display: flex;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .slider {
    grid-column: 1 / -1;
    position: relative;
    block-size: 44px;
    /* the middle of the thumb reaches exactly to the ends of the plot */
    margin-inline: calc(var(--left) - 12px) calc(var(--right) - 12px);
  }

  .slider input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    background: none;
    cursor: pointer;
    border-radius: var(--radius);
  }

  .slider input:focus-visible {
    outline: 3px solid var(--accent);
  }

  .slider input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--border);
  }

  .slider input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--border);
  }

  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: -10px;
    border: 3px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }

  .slider input::-moz-range-thumb {
    inline-size: 18px;
    block-size: 18px;
    border: 3px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }

  .ticks {
    position: absolute;
    inset-inline: 12px;
    inset-block-start: 33px;
    pointer-events: none;
  }

  .ticks i {
    position: absolute;
    inline-size: 2px;
    block-size: 7px;
    margin-inline-start: -1px;
    border-radius: 1px;
    background: var(--muted);
  }

  .ticks .now {
    background: var(--accent);
  }

  @media (forced-colors: active) {
    .slider input::-webkit-slider-thumb {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
    }

    .ticks i {
      background: CanvasText;
    }
  }
`;
