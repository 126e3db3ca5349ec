/* SPDX-License-Identifier: Apache-2.0 */

/** Which views stand beside each other. */

import { type View, VIEWS } from './figure.js';

const PAIRS: readonly (readonly View[])[] = [
  ['front', 'back'],
  ['left-side', 'right-side'],
  ['palm', 'hand-back'],
  ['sole', 'foot-top'],
];

/** The views that are offered, in pairs where there is room for two. */
export function groupsOf(views: readonly View[], wide: boolean): readonly (readonly View[])[] {
  const offered = VIEWS.filter((view) => views.includes(view));
  return wide
    ? PAIRS.map((pair) => pair.filter((view) => offered.includes(view))).filter((pair) => pair.length)
    : offered.map((view) => [view]);
}
