/* SPDX-License-Identifier: Apache-2.0 */
import { css } from 'lit';

export const signatureStyles = css`
  :host {
    display: block;
    max-width: 40rem;
    color: var(--palpate-ink, #22302f);
  }

  :host([hidden]) {
    display: none;
  }

  .label,
  .field > span {
    display: block;
    font-size: 0.875rem;
    font-weight: 560;
    margin-bottom: 0.375rem;
  }

  .sheet {
    position: relative;
    border: 1px solid var(--palpate-line, #dde3e1);
    border-radius: var(--palpate-radius, 0.75rem);
    background: var(--palpate-card, #fff);
    overflow: hidden;
  }

  .sheet[data-invalid] {
    border-color: var(--palpate-alert, #8f2f1f);
    border-width: 2px;
  }

  svg {
    display: block;
    width: 100%;
    aspect-ratio: 3;
    touch-action: none;
    cursor: crosshair;
  }

  :host([readonly]) svg {
    touch-action: auto;
    cursor: auto;
    max-width: 18rem;
  }

  .base {
    stroke: var(--palpate-line, #dde3e1);
    stroke-width: 2;
  }

  .ink {
    fill: none;
    stroke: currentColor;
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .hint {
    position: absolute;
    inset: auto 0 0.625rem;
    text-align: center;
    font-size: 0.875rem;
    color: var(--palpate-soft, #596867);
    pointer-events: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-top: 0.375rem;
  }

  button {
    min-height: 44px;
    min-width: 44px;
    padding: 0 0.75rem;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    color: var(--palpate-accent, #2f6f6a);
    font: inherit;
    font-weight: 560;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: var(--palpate-accent-soft, #e3efed);
  }

  button:disabled {
    color: var(--palpate-soft, #596867);
    opacity: 0.6;
    cursor: default;
  }

  button:focus-visible,
  input:focus-visible {
    outline: 3px solid var(--palpate-accent, #2f6f6a);
    outline-offset: 2px;
  }

  .field {
    display: block;
  }

  .field input {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    padding: 0 0.75rem;
    border: 1px solid var(--palpate-soft, #596867);
    border-radius: 0.5rem;
    background: var(--palpate-card, #fff);
    color: inherit;
    font: inherit;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: 44px;
    margin-top: 0.5rem;
  }

  .tick input {
    flex: none;
    width: 1.375rem;
    height: 1.375rem;
    margin: 0;
    accent-color: var(--palpate-accent, #2f6f6a);
  }

  .error {
    color: var(--palpate-alert, #8f2f1f);
    font-size: 0.875rem;
    margin-top: 0.375rem;
  }

  .error:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .sheet {
      border-color: CanvasText;
    }

    .ink,
    .base {
      stroke: CanvasText;
    }

    button {
      border: 1px solid ButtonText;
      color: ButtonText;
    }
  }
`;
