/* SPDX-License-Identifier: Apache-2.0 */

/** Finds what somebody means by a few letters: beginnings of words in any order, or with one slip. */

import { distance } from '../body-map/typing/spelling.js';

/** A shorter word with a slip in it could be anything. */
const SLIP_FROM = 5;

/** As it is compared: without accents, in small letters. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ß/g, 'ss');
}

/** Those of which every typed word begins a word, best first; equals stay in their order. */
export function matching<T>(all: readonly T[], typed: string, words: (one: T) => string): readonly T[] {
  return ranked(all, (one) => fit(parts(typed), parts(words(one)), beginning));
}

/** Those that may be meant by a word with one slip in it. */
export function nearly<T>(all: readonly T[], typed: string, words: (one: T) => string): readonly T[] {
  return ranked(all, (one) => fit(parts(typed), parts(words(one)), slip));
}

function ranked<T>(all: readonly T[], score: (one: T) => number): readonly T[] {
  return all
    .map((one) => ({ one, score: score(one) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** Each typed word must fit some word; those at the start count more. */
function fit(wanted: readonly string[], words: readonly string[], one: (typed: string, word: string) => number): number {
  let sum = 0;
  for (const typed of wanted) {
    const best = Math.max(0, ...words.map((word, at) => one(typed, word) * (at === 0 ? 2 : 1)));
    if (!best) {
      return 0;
    }
    sum += best;
  }
  return sum;
}

function beginning(typed: string, word: string): number {
  return word === typed ? 3 : word.startsWith(typed) ? 2 : 0;
}

function slip(typed: string, word: string): number {
  if (typed.length < SLIP_FROM) {
    return beginning(typed, word);
  }
  const near = [-1, 0, 1].some((more) => distance(typed, word.slice(0, typed.length + more), 1) <= 1);
  return near ? 1 : 0;
}

function parts(text: string): readonly string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
