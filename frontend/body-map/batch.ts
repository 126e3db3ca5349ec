/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What changed between two lists of marks, mark by mark, so that it can be put on another list too: on the server's, or
 * on one that went on meanwhile. The class `MarkBatch` of the server does the same.
 */

import type { Mark, Marks } from './marks.js';

export interface Changes {
  /** Marks that are new, or say something else than before. */
  readonly upserts: Marks;
  /** Identifiers of marks that were taken off. */
  readonly removed: readonly string[];
  /** All identifiers in their order, where that does not follow from the rest. */
  readonly order?: readonly string[];
}

/** Changes on their way: based on the server's value `base`, numbered from 1 on each. */
export interface Batch extends Changes {
  readonly base: number;
  readonly sequence: number;
}

/** How one list becomes the other; `undefined` when they say the same. */
export function changesBetween(from: Marks, to: Marks): Changes | undefined {
  if (from === to) {
    return undefined;
  }
  const before = new Map(from.map((mark) => [mark.id, mark]));
  const upserts = to.filter((mark) => !same(before.get(mark.id), mark));
  const left = new Set(to.map((mark) => mark.id));
  const removed = from.filter((mark) => !left.has(mark.id)).map((mark) => mark.id);
  const order = to.map((mark) => mark.id);
  const followed = withChanges(from, { upserts, removed }).map((mark) => mark.id);
  if (order.some((id, at) => id !== followed[at])) {
    return { upserts, removed, order };
  }
  return upserts.length || removed.length ? { upserts, removed } : undefined;
}

/** Puts changes on a list: known marks stay in their place, new ones go to the end, unknown ones are passed over. */
export function withChanges(marks: Marks, { upserts, removed, order }: Changes): Marks {
  const list = new Map(marks.map((mark) => [mark.id, mark]));
  removed.forEach((id) => list.delete(id));
  upserts.forEach((mark) => list.set(mark.id, mark));
  if (!order) {
    return [...list.values()];
  }
  const first = order.flatMap((id) => {
    const mark = list.get(id);
    list.delete(id);
    return mark ? [mark] : [];
  });
  return [...first, ...list.values()];
}

/** How many marks a person would say were changed. */
export function count(changes: Changes | undefined): number {
  return changes ? Math.max(1, changes.upserts.length + changes.removed.length) : 0;
}

function same(a: Mark | undefined, b: Mark): boolean {
  return a === b || (a !== undefined && canonical(a) === canonical(b));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
