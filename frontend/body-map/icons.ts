/* SPDX-License-Identifier: Apache-2.0 */

/** The component's own few icons, 24 by 24, drawn by their lines. */

import { html } from 'lit';

const LINES = {
  undo: 'M9 6 L4 11 L9 16 M4 11 H14 C17.5 11 20 13.2 20 16 C20 17.4 19.5 18.5 18.6 19.4',
  redo: 'M15 6 L20 11 L15 16 M20 11 H10 C6.5 11 4 13.2 4 16 C4 17.4 4.5 18.5 5.4 19.4',
  remove: 'M7 7 L17 17 M17 7 L7 17',
  closer: 'M12 6 V18 M6 12 H18',
  further: 'M6 12 H18',
  fit: 'M5 10 V5 H10 M14 5 H19 V10 M19 14 V19 H14 M10 19 H5 V14',
  region: 'M8 4.5 C12 3 17.5 5 18.5 9 C19.5 13.5 16 19.5 11 19.5 C6.5 19.5 4.5 15 5 11 C5.3 8 6 5.3 8 4.5 Z',
  pin: 'M12 21 V13 M12 13 A5 5 0 1 0 12 3 A5 5 0 1 0 12 13',
  arrow: 'M5 19 C7 12 11 8 18 6 M12.5 5 L18.5 5.8 L16 11.5',
  seen: 'M3 12 C6 7 9 5.5 12 5.5 C15 5.5 18 7 21 12 C18 17 15 18.5 12 18.5 C9 18.5 6 17 3 12 Z M12 9.5 A2.5 2.5 0 1 0 12 14.5 A2.5 2.5 0 1 0 12 9.5',
  unseen: 'M3 12 C6 7 9 5.5 12 5.5 C15 5.5 18 7 21 12 C18 17 15 18.5 12 18.5 C9 18.5 6 17 3 12 Z M4.5 4.5 L19.5 19.5',
} as const;

export type Icon = keyof typeof LINES;

export function icon(name: Icon) {
  return html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${LINES[name]} /></svg>`;
}

/** A button that is only an icon; what it does is its name. */
export function iconButton(name: Icon, label: string, act: () => void, disabled = false) {
  return html`<button type="button" class="icon" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
    ${icon(name)}
  </button>`;
}
