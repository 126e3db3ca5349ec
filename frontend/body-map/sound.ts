/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What is taken of a list that somebody sets. The server checks marks too; this keeps a page alive that is handed
 * anything at all. A mark that cannot be understood is left out, a field that cannot is left off, the rest stays.
 */

import { MOST_STEPS, VIEWS } from './figure.js';
import { KINDS, type Mark, type Marks, MOST, TYPES, viewOf } from './marks.js';

const SIDES = ['LEFT', 'RIGHT', 'MIDLINE'];

/** How the key of a region is written. One that this drawing does not know is kept, for the list, and drawn nowhere. */
const KEY = /^[a-z][a-z0-9-]{0,63}$/;

/** Whole numbers with their greatest value. */
const SCALES = { intensity: 10, tone: 4, pressureFound: 5, pressureUsed: 5 } as const;

/** The marks of a list that can be shown, at most `MOST` of them, each id once. */
export function sound(marks: unknown): Marks {
  if (!Array.isArray(marks)) {
    return [];
  }
  const kept = new Map<string, Mark>();
  for (const mark of marks) {
    if (kept.size === MOST) {
      break;
    }
    if (isMark(mark) && !kept.has(mark.id)) {
      kept.set(mark.id, mended(mark));
    }
  }
  return [...kept.values()];
}

function isMark(mark: unknown): mark is Mark {
  if (typeof mark !== 'object' || mark === null) {
    return false;
  }
  const { id, kind, side, type, view, region, coarseRegion } = mark as Record<string, unknown>;
  const place = region ?? coarseRegion;
  return (
    typeof id === 'string' &&
    id !== '' &&
    (KINDS as readonly unknown[]).includes(kind) &&
    SIDES.includes(side as string) &&
    (TYPES as readonly unknown[]).includes(type) &&
    typeof view === 'string' &&
    VIEWS.includes(viewOf(mark as Mark)) &&
    (place === undefined || (typeof place === 'string' && KEY.test(place)))
  );
}

/** The same object where nothing is wrong with it, so that what is drawn of it stays too. */
function mended(mark: Mark): Mark {
  const wrong: string[] = [];
  for (const [field, most] of Object.entries(SCALES)) {
    const value = mark[field];
    if (value !== undefined && !(Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most)) {
      wrong.push(field);
    }
  }
  if (mark.radiatesTo !== undefined && !isReferral(mark.radiatesTo)) {
    wrong.push('radiatesTo');
  }
  return placed(wrong.length ? without(mark, wrong) : mark);
}

/** A pin without a place is about its region; an arrow without a way is a pin. */
function placed(mark: Mark): Mark {
  const spot = mark.geometry === 'POINT' || mark.geometry === 'ARROW';
  if (!spot) {
    const stray = mark.x !== undefined || mark.y !== undefined || mark.path !== undefined;
    return stray ? without(mark, ['x', 'y', 'path']) : mark;
  }
  if (!isShare(mark.x) || !isShare(mark.y)) {
    return { ...without(mark, ['x', 'y', 'path', 'landmark']), geometry: 'REGION' };
  }
  if (mark.geometry === 'ARROW' && !isPath(mark.path)) {
    return { ...without(mark, ['path', 'landmark']), geometry: 'POINT' };
  }
  return mark;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isPath(path: unknown): boolean {
  return (
    Array.isArray(path) &&
    path.length > 0 &&
    path.length <= MOST_STEPS &&
    path.every((point) => Array.isArray(point) && point.length === 2 && point.every(isShare))
  );
}

function isReferral(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.every((to) => typeof to === 'object' && to !== null && SIDES.includes((to as { side: string }).side))
  );
}

function without(mark: Mark, fields: readonly string[]): Mark {
  return Object.fromEntries(Object.entries(mark).filter(([field]) => !fields.includes(field))) as unknown as Mark;
}
