/* SPDX-License-Identifier: Apache-2.0 */

/** Where the keyboard and the eye go when the panel of a mark opens. */

import type { ReactiveElement } from 'lit';
import { painted } from './painted.js';
import { scrollerOf } from './scroller.js';

/** Pixels that stay free between a region and the panel. */
const GAP = 8;

/** To the first choice in the panel. */
export async function focusPanel({ updateComplete, renderRoot }: ReactiveElement) {
  await updateComplete;
  renderRoot
    .querySelector<HTMLElement>('.editor .segments button, .editor .answers button, .editor #done')
    ?.focus();
}

/** To the intensity that is set, or else to the first choice. */
export async function focusRating({ updateComplete, renderRoot }: ReactiveElement) {
  await updateComplete;
  const panel = renderRoot.querySelector('.editor');
  const rating = panel?.querySelector<HTMLElement>('.intensities [aria-pressed="true"]');
  (rating ?? panel?.querySelector<HTMLElement>('.segments button'))?.focus();
}

/** Brings the region being edited out from under the panel. */
export async function bringInSight(map: ReactiveElement) {
  await map.updateComplete;
  await painted();
  const drawn = map.renderRoot.querySelector('.chosen[d]') ?? map.renderRoot.querySelector('.badge.current');
  const chosen = drawn?.getBoundingClientRect();
  const panel = map.renderRoot.querySelector('.editor')?.getBoundingClientRect();
  if (chosen && panel && chosen.bottom > panel.top - GAP && chosen.left < panel.right && chosen.right > panel.left) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = Math.min(chosen.bottom - panel.top + 3 * GAP, chosen.top - GAP);
    scrollerOf(map).scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
  }
}
