/* SPDX-License-Identifier: Apache-2.0 */

import { css } from 'lit';
import { controlStyles } from '../controls.styles.js';
import { kindStyles } from '../palette.styles.js';

/** Colours and the small signs of the kinds come from the body map around the field. */
export const typingStyles = [
  controlStyles,
  kindStyles,
  css`
    .typing {
      display: grid;
      gap: 8px;
    }

    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: start;
      gap: 8px;
    }

    /* The text lies on a copy of itself that can underline words and grows with it. */
    .field {
      display: grid;
      min-inline-size: 0;
      max-block-size: 12em;
      overflow: auto;
      border: 1px solid var(--border);
      border-radius: var(--radius);
      background: var(--surface);
    }

    .field:focus-within {
      border-color: var(--accent);
      outline: 3px solid var(--accent);
      outline-offset: -1px;
    }

    .field.refused {
      border-color: var(--danger);
    }

    textarea,
    .copy {
      grid-area: 1 / 1;
      min-block-size: 42px;
      margin: 0;
      padding: 10px 12px;
      border: 0;
      font: inherit;
      font-size: 1rem;
      line-height: 1.375;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    textarea {
      resize: none;
      overflow: hidden;
      outline: none;
      background: transparent;
      color: var(--text);
    }

    textarea::placeholder {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
      color: var(--muted);
      opacity: 0.85;
    }

    .copy {
      color: transparent;
      pointer-events: none;
    }

    .copy u {
      text-decoration: underline wavy var(--danger) 1.5px;
      text-underline-offset: 4px;
      text-decoration-skip-ink: none;
    }

    .line > button {
      padding-inline: 12px;
    }

    button.add:not([disabled]) {
      border-color: var(--accent);
      background: var(--accent);
      color: var(--on-accent);
      font-weight: 600;
    }

    button.add:not([disabled]):hover {
      background: color-mix(in oklab, var(--accent) 88%, var(--text));
    }

    button.ask {
      inline-size: 44px;
      padding: 0;
      font-weight: 600;
    }

    .preview {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      max-block-size: 40vh;
      overflow: auto;
      padding: 0;
      margin: 0;
      list-style: none;
    }

    .preview li {
      display: inline-flex;
      align-items: center;
      gap: 7px;
      padding: 5px 11px 5px 9px;
      border: 1px solid color-mix(in oklab, var(--kind) 45%, var(--border));
      border-radius: 16px;
      background: color-mix(in oklab, var(--kind) 7%, var(--surface));
      font-size: 0.875rem;
    }

    .preview li:has(.minded) {
      flex-wrap: wrap;
    }

    .preview .minded {
      flex: 1 0 100%;
      padding-inline-start: 8px;
      border-inline-start: 2px solid var(--caution);
      color: var(--text);
    }

    .preview li.waits {
      border-style: dashed;
      background: none;
      color: var(--muted);
    }

    .preview .kind {
      color: var(--kind);
      font-weight: 600;
    }

    .questions {
      display: grid;
      gap: 6px;
    }

    .question {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      padding: 6px 10px;
      border-inline-start: 3px solid var(--danger);
      border-radius: 2px 8px 8px 2px;
      background: var(--raised);
      font-size: 0.875rem;
    }

    .question.aside {
      padding-block: 0;
      border-color: transparent;
      background: none;
      color: var(--muted);
    }

    .question p {
      margin-inline-end: 4px;
    }

    .question button {
      padding: 4px 12px;
    }

    .question.aside button {
      color: var(--text);
    }

    .help {
      display: grid;
      gap: 8px;
      padding: 12px 14px;
      border: 1px solid var(--border);
      border-radius: var(--radius);
      background: var(--raised);
      font-size: 0.875rem;
    }

    .help dl {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(0, 1fr);
      gap: 6px 16px;
      margin: 0;
    }

    .help dd {
      margin: 0;
      color: var(--muted);
    }

    .help code {
      font: inherit;
      font-weight: 600;
    }

    @container body-map (width < 560px) {
      .line {
        gap: 4px;
      }

      .line > button.add {
        padding-inline: 9px;
      }

      .help dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 2px;
      }

      .help dd {
        margin-block-end: 6px;
      }
    }
  `,
];
