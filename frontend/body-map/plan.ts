/* SPDX-License-Identifier: Apache-2.0 */

/** What is to be drawn of the marks on one view, worked out from the list before anything is drawn. */

import { bowed, curved, cut } from './arrows.js';
import { type BadgeItem, STEM } from './badge.js';
import { placeKey, type Region, type Sheet } from './figure.js';
import type { Point } from './geometry.js';
import { isGone, isSpot, type Mark, type Marks, placeOf, sideOf, startOf, viewOf } from './marks.js';
import type { PaneState } from './pane.js';

export interface TintItem {
  readonly mark: Mark;
  readonly d: string;
  /** The larger lies under the smaller. */
  readonly area: number;
  readonly elsewhere: boolean;
  readonly through: boolean;
}

/** A line with a head: a drawn arrow, or where a mark refers to. */
export interface LineItem {
  readonly key: string;
  readonly mark: Mark;
  readonly scale: number;
  readonly current: boolean;
  /** Of a referral: its way, and where it comes from at its end. */
  readonly d?: string;
  readonly fromX?: number;
  readonly fromY?: number;
  readonly toX?: number;
  readonly toY?: number;
  readonly grip: boolean;
}

/** What is drawn of the marks on one place. */
export interface Plan {
  readonly tints: readonly TintItem[];
  readonly lines: readonly LineItem[];
  readonly badges: readonly BadgeItem[];
}

/** Side by side, so far apart in pixels. */
const APART = 21;

/** How far before its goal a referral stops, in pixels. */
const GAP = 13;

/** Whether a place without a change, and without the chosen mark, looks the same in both. */
export function alike(a: PaneState, b: PaneState): boolean {
  return (
    a.layer === b.layer &&
    a.scale === b.scale &&
    a.words === b.words &&
    a.movable === b.movable &&
    same(a.shown, b.shown) &&
    same(a.kinds, b.kinds)
  );
}

function same(a: Iterable<string> | undefined, b: Iterable<string> | undefined): boolean {
  return a === b || [...(a ?? [])].join() === [...(b ?? [])].join();
}

/** What to draw on one place. */
export function plan(place: string, all: Marks, state: PaneState): Plan {
  const { sheet } = state;
  const region = sheet.places.get(place);
  const here = state.kinds ? all.filter((mark) => state.kinds?.has(mark.kind)) : all;
  const [spots, whole] = parted(here, sheet);
  const seen = (mark: Mark) => !isGone(mark) && (region?.layer !== null || viewOf(mark) === sheet.view);
  const drawn = region ? whole.filter(seen) : [];
  const badges = [
    ...spots.map((mark) => spotBadge(mark, state)),
    ...(region ? numbers(whole, region, state) : []),
  ];
  return {
    tints: region ? drawn.map((mark) => tint(mark, region, state)) : [],
    lines: [...spots.flatMap((mark) => arrowOf(mark, state)), ...badges.flatMap((badge) => referrals(badge, state))],
    badges,
  };
}

/** Pins and arrows placed on this very view, and the marks that are shown by their region. */
function parted(marks: Marks, sheet: Sheet): [Marks, Marks] {
  return marks.some(isSpot)
    ? [marks.filter((mark) => spotted(mark, sheet)), marks.filter((mark) => !spotted(mark, sheet))]
    : [[], marks];
}

/** Whether a mark is drawn by its own coordinates on a view. */
export function spotted(mark: Mark, sheet: Sheet): boolean {
  return isSpot(mark) && viewOf(mark) === sheet.view;
}

function tint(mark: Mark, region: Region, { sheet, layer }: PaneState): TintItem {
  return {
    mark,
    d: region.d,
    area: region.area,
    elsewhere: viewOf(mark) !== sheet.view,
    through: region.layer !== null && region.layer !== layer,
  };
}

function badgeOf(mark: Mark, { x, y }: Point, state: PaneState, pin: boolean, grip: boolean): BadgeItem {
  const { scale, selectedMark, words } = state;
  return { mark, x, y, scale, current: mark.id === selectedMark?.id, pin, grip, letter: words.text(`letter.${mark.kind}`) };
}

/** The numbers on a region, beside each other; a mark of another view shows its number there while that is in sight. */
function numbers(whole: Marks, region: Region, state: PaneState): readonly BadgeItem[] {
  const { sheet, shown, scale } = state;
  const numbered = whole.filter((mark) => viewOf(mark) === sheet.view || !shown.includes(viewOf(mark)));
  return numbered.map((mark, i) => {
    const x = region.anchor.x + ((i - (numbered.length - 1) / 2) * APART) / scale;
    return badgeOf(mark, { x, y: region.anchor.y }, state, false, false);
  });
}

function spotBadge(mark: Mark, state: PaneState): BadgeItem {
  return badgeOf(mark, startOf(mark, state.sheet), state, mark.geometry === 'POINT', isFree(mark, state));
}

/** Whether a hand may take it along: what has a name stays where that is. */
function isFree(mark: Mark, state: PaneState): boolean {
  return state.movable === true && mark.landmark === undefined;
}

function arrowOf(mark: Mark, state: PaneState): readonly LineItem[] {
  const current = mark.id === state.selectedMark?.id;
  return mark.geometry === 'ARROW' && mark.path?.length
    ? [{ key: mark.id, mark, scale: state.scale, current, grip: isFree(mark, state) && current }]
    : [];
}

/** The keys of all lines that a mark can have. */
export function linesOf(mark: Mark): readonly string[] {
  return [mark.id, ...(mark.radiatesTo ?? []).map((to) => lineTo(mark, to))];
}

function lineTo(mark: Mark, to: { region?: string; coarseRegion?: string; side: string }): string {
  return `${mark.id} ${placeKey(placeOf(to), sideOf(to))}`;
}

/** Thin arrows from a mark to where it refers; an arrow drawn by hand shows that itself. */
function referrals({ mark, x, y, pin, scale, current }: BadgeItem, { sheet }: PaneState): readonly LineItem[] {
  if (mark.geometry === 'ARROW' && spotted(mark, sheet)) {
    return [];
  }
  const from = { x, y: pin ? y - STEM / scale : y };
  return (mark.radiatesTo ?? []).flatMap((to) => {
    const target = sheet.places.get(placeKey(placeOf(to), sideOf(to)));
    if (!target) {
      return [];
    }
    const [bend, end] = cut(from, bowed(from, target.anchor, sheet.width / 2), target.anchor, GAP / scale);
    const ends = { fromX: bend.x, fromY: bend.y, toX: end.x, toY: end.y };
    return [{ key: lineTo(mark, to), mark, scale, current, d: curved(from, bend, end), ...ends, grip: false }];
  });
}
