/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What became of a complaint between two moments. Small wobbles are no change: a rating has to move by 2 points or by
 * 30 % of what it was. Silence is no change either: a complaint that is not marked again is not called resolved.
 * The server's `MarkChange` follows the same rule for paper.
 */

import type { Mark } from '../body-map/marks.js';

export type Change = 'NEW' | 'IMPROVED' | 'SAME' | 'WORSE' | 'RESOLVED' | 'NOT_RATED' | 'NOT_MARKED';

export interface Verdict {
  readonly change: Change;
  /** Whether it is the therapist's word and not worked out from the ratings. */
  readonly said: boolean;
}

const POINTS = 2;
const SHARE = 0.3;
const SAID: readonly unknown[] = ['IMPROVED', 'SAME', 'WORSE'];

/** `next`: the later moment follows right after the earlier, so that what the therapist said of it is about these two. */
export function verdict(before: Mark | undefined, after: Mark | undefined, next: boolean): Verdict {
  if (!after) {
    return { change: 'NOT_MARKED', said: false };
  }
  if (after.change === 'RESOLVED') {
    return { change: 'RESOLVED', said: true };
  }
  if (!before) {
    return { change: 'NEW', said: false };
  }
  const rated = byRating(before.intensity, after.intensity);
  if (rated) {
    return { change: rated, said: false };
  }
  return next && SAID.includes(after.change)
    ? { change: after.change as Change, said: true }
    : { change: 'NOT_RATED', said: false };
}

/** Undefined when one of the two was not rated. */
export function byRating(before: number | undefined, after: number | undefined): Change | undefined {
  if (before === undefined || after === undefined) {
    return undefined;
  }
  const moved = Math.abs(after - before);
  if (moved < POINTS && !(before > 0 && moved >= before * SHARE)) {
    return 'SAME';
  }
  return after > before ? 'WORSE' : after === 0 ? 'RESOLVED' : 'IMPROVED';
}
