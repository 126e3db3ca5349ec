/* SPDX-License-Identifier: Apache-2.0 */

/** What is to be drawn of the marks on one view, worked out from the list before anything is drawn. */

import { bowed, curved, cut } from './arrows.js';
import { type BadgeItem, STEM } from './badge.js';
import { placeKey, type Region, type Sheet } from './figure.js';
import type { Point } from './geometry.js';
import { isGone, isSpot, type Mark, type Marks, pathOf, placeOf, sideOf, startOf, viewOf } from './marks.js';
import type { PaneState } from './pane.js';

export interface TintItem {
  readonly mark: Mark;
  readonly d: string;
  readonly elsewhere: boolean;
  readonly through: boolean;
}

/** A line with a head: a drawn arrow, or where a mark refers to. */
export interface LineItem {
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

export interface Plan {
  readonly tints: ReadonlyMap<string, TintItem>;
  readonly lines: ReadonlyMap<string, LineItem>;
  readonly badges: ReadonlyMap<string, BadgeItem>;
}

/** Side by side, so far apart in pixels. */
const APART = 21;

/** How far before its goal a referral stops, in pixels. */
const GAP = 13;

export function plan(state: PaneState): Plan {
  const { sheet } = state;
  const tints: { mark: Mark; region: Region }[] = [];
  const lines = new Map<string, LineItem>();
  const badges = new Map<string, BadgeItem>();
  for (const [place, all] of state.marks) {
    const region = sheet.places.get(place);
    const here = state.kinds ? all.filter((mark) => state.kinds?.has(mark.kind)) : all;
    const [spots, whole] = parted(here, sheet);
    spots.forEach((mark) => spot(mark, state, lines, badges));
    if (region) {
      const drawn = whole.filter((mark) => !isGone(mark) && (region.layer !== null || viewOf(mark) === sheet.view));
      drawn.forEach((mark) => tints.push({ mark, region }));
      numbers(whole, region, state, badges);
    }
  }
  for (const { mark, x, y, pin, scale } of badges.values()) {
    referrals(mark, { x, y: pin ? y - STEM / scale : y }, state, lines);
  }
  tints.sort((a, b) => b.region.area - a.region.area);
  return { tints: new Map(tints.map((each) => [each.mark.id, tint(each.mark, each.region, state)])), lines, badges };
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
    elsewhere: viewOf(mark) !== sheet.view,
    through: region.layer !== null && region.layer !== layer,
  };
}

function badgeOf(mark: Mark, { x, y }: Point, state: PaneState, pin: boolean, grip: boolean): BadgeItem {
  const { scale, selectedMark, words } = state;
  return { mark, x, y, scale, current: mark.id === selectedMark, pin, grip, letter: words.text(`letter.${mark.kind}`) };
}

/** The numbers on a region, beside each other; a mark of another view shows its number there while that is in sight. */
function numbers(whole: Marks, region: Region, state: PaneState, badges: Map<string, BadgeItem>) {
  const { sheet, shown, scale } = state;
  const numbered = whole.filter((mark) => viewOf(mark) === sheet.view || !shown.includes(viewOf(mark)));
  numbered.forEach((mark, i) => {
    const x = region.anchor.x + ((i - (numbered.length - 1) / 2) * APART) / scale;
    badges.set(mark.id, badgeOf(mark, { x, y: region.anchor.y }, state, false, false));
  });
}

function spot(mark: Mark, state: PaneState, lines: Map<string, LineItem>, badges: Map<string, BadgeItem>) {
  const { scale, selectedMark } = state;
  const start = startOf(mark, state.sheet);
  const current = mark.id === selectedMark;
  const free = state.movable === true && mark.landmark === undefined;
  badges.set(mark.id, badgeOf(mark, start, state, mark.geometry === 'POINT', free));
  if (mark.geometry === 'ARROW' && mark.path?.length) {
    lines.set(mark.id, { mark, scale, current, grip: free && current });
  }
}

/** Thin arrows from a mark to where it refers; an arrow drawn by hand shows that itself. */
function referrals(mark: Mark, from: Point, state: PaneState, lines: Map<string, LineItem>) {
  const { sheet, scale, selectedMark } = state;
  if (mark.geometry === 'ARROW' && pathOf(mark, sheet).length) {
    return;
  }
  for (const to of mark.radiatesTo ?? []) {
    const place = placeKey(placeOf(to), sideOf(to));
    const target = sheet.places.get(place);
    if (target) {
      const [bend, end] = cut(from, bowed(from, target.anchor, sheet.width / 2), target.anchor, GAP / scale);
      lines.set(`${mark.id} ${place}`, {
        mark,
        scale,
        current: mark.id === selectedMark,
        d: curved(from, bend, end),
        fromX: bend.x,
        fromY: bend.y,
        toX: end.x,
        toY: end.y,
        grip: false,
      });
    }
  }
}
