/* SPDX-License-Identifier: Apache-2.0 */

/** Looks at what stands before and after an item of a segment. */

import { isPlace, type Item } from './match.js';

const BESIDE_A_PLACE: readonly string[] = ['side', 'filler', 'outOf', 'whole', 'mid'];

export class Around {
  constructor(private readonly items: readonly Item[]) {}

  /** The next item that says something. */
  following(i: number): Item | undefined {
    return this.items.slice(i, i + 4).find((item) => !isFiller(item));
  }

  /** Whether a place stands next, with no more than its side before it. */
  placeFollows(i: number): boolean {
    let at = i;
    for (let item = this.items[at]; item?.is === 'known' && BESIDE_A_PLACE.includes(item.meaning.is); ) {
      item = this.items[++at];
    }
    return isPlace(this.items[at]);
  }

  numberFollows(i: number): boolean {
    const next = this.following(i);
    return next !== undefined && (isNumeric(next) || (next.is === 'known' && next.meaning.is === 'intensity'));
  }

  outOfBefore(i: number): boolean {
    const before = this.items[i - 1];
    return before?.is === 'known' && before.meaning.is === 'outOf';
  }
}

export function isFiller(item: Item): boolean {
  return item.is === 'known' && (item.meaning.is === 'filler' || item.meaning.is === 'outOf');
}

export function isNumeric(item: Item): boolean {
  const word = item.is === 'known' && item.meaning.is === 'number';
  return word || item.is === 'number' || item.is === 'fraction' || item.is === 'span';
}
