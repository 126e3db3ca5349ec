/* SPDX-License-Identifier: Apache-2.0 */

/** What the reader has to say about a line: as codes and values, so that the words stay with the other texts. */

import type { Range } from './tokens.js';

/** `error`: the phrase waits until it is settled. `hint`: it is understood, and this is how. */
export type Level = 'error' | 'hint';

export const CODES = {
  unknown: 'error',
  unclear: 'error',
  which: 'error',
  side: 'error',
  noPlace: 'error',
  range: 'error',
  whole: 'error',
  span: 'error',
  outOfTen: 'error',
  twice: 'error',
  onlyTreated: 'error',
  needsNumber: 'error',
  negation: 'error',
  measure: 'error',
  count: 'error',
  refersWhere: 'error',
  refersFrom: 'error',
  refersMany: 'error',
  noteLong: 'error',
  long: 'error',
  many: 'error',
  corrected: 'hint',
  taken: 'hint',
  midline: 'hint',
  vague: 'hint',
  each: 'hint',
} as const satisfies Record<string, Level>;

export type Code = keyof typeof CODES;

/** A name from the host's list, a text of the component, or what was typed. */
export type Value = { readonly place: string } | { readonly text: string } | string;

/** A way out that takes one press: it puts other words in the place of some. */
export interface Choice extends Range {
  readonly label: Value;
  readonly insert: string;
}

export interface Issue extends Range {
  readonly code: Code;
  readonly level: Level;
  readonly phrase: number;
  readonly values: readonly Value[];
  readonly choices: readonly Choice[];
}

export function issue(
  code: Code,
  phrase: number,
  { from, to }: Range,
  values: readonly Value[] = [],
  choices: readonly Choice[] = [],
): Issue {
  return { code, level: CODES[code], phrase, from, to, values, choices };
}

export function replaceBy(offers: readonly (Range & { insert: string })[]): Choice[] {
  return offers.map(({ from, to, insert }) => ({ from, to, label: insert, insert }));
}

/** For words that no field of a mark holds: leave them out, or keep them in quotes. */
export function dropOrQuote(range: Range, typed: string): Choice[] {
  const { from, to } = range;
  return [
    { from, to, label: { text: 'typing.asNote' }, insert: `"${typed.replaceAll('"', '')}"` },
    { from, to, label: { text: 'typing.leaveOut' }, insert: '' },
  ];
}
