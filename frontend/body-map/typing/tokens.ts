/* SPDX-License-Identifier: Apache-2.0 */

/** Cuts a typed line into words, numbers and signs, each with the place where it stands. */

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Token extends Range {
  readonly is: 'word' | 'number' | 'fraction' | 'span' | 'quote' | 'end' | 'comma';
  /** The word in small letters without accents; the text of a quote; the number as written. */
  readonly text: string;
}

/** Tried in this order at each place; each looks at few characters or runs on to the next sign of its kind. */
const SHAPES: readonly (readonly [Token['is'] | 'space', RegExp])[] = [
  ['space', /[^\S\n]+/y],
  ['end', /[;\n]/y],
  ['comma', /,/y],
  ['quote', /["“”„«]([^"“”»\n]*)["“”»]?/y],
  ['word', /->|=>|[→➔⟶]/y],
  ['word', /[&+]/y],
  ['span', /\d{1,6}\s?[-–—]\s?\d{1,6}(?![\d/])/y],
  ['fraction', /(-?\d{1,6}(?:[.,]\d{1,6})?)\s?\/\s?(\d{1,6})/y],
  ['number', /(?:(?<![\p{L}\p{N}])-)?\d{1,6}(?:[.,]\d{1,6})?/uy],
  ['word', /[a-z]{1,2}\/[a-z]{1,2}(?![\p{L}\p{N}/])/iuy],
  ['word', /\p{L}[\p{L}\p{M}'’]*\d*/uy],
  ['word', /[°%#*=<>@^~]/y],
];

/** Signs that mean nothing here: full stops, colons, brackets, hyphens. */
const SILENT = /[^\p{L}\p{N}]/uy;

const ARROW = '->';
export const AND = 'and';

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = next(text, at);
    if (token.is !== 'space') {
      found.push(token as Token);
    }
    at = token.to;
  }
  return found;
}

function next(text: string, at: number): Range & { is: Token['is'] | 'space'; text: string } {
  for (const [is, shape] of SHAPES) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) {
      return { is, from: at, to: at + match[0].length, text: meaning(is, match) };
    }
  }
  SILENT.lastIndex = at;
  const length = SILENT.test(text) ? SILENT.lastIndex - at : String.fromCodePoint(text.codePointAt(at) ?? 32).length;
  return { is: 'space', from: at, to: at + length, text: '' };
}

function meaning(is: Token['is'] | 'space', match: RegExpExecArray): string {
  switch (is) {
    case 'word':
      return plain(match[0]);
    case 'quote':
      return match[1].trim();
    case 'fraction':
      return `${match[1]}/${match[2]}`.replace(',', '.');
    default:
      return match[0].replace(',', is === 'number' ? '.' : ',');
  }
}

function plain(word: string): string {
  if (word === '&' || word === '+') {
    return AND;
  }
  if (/^(=>|[→➔⟶])$/.test(word)) {
    return ARROW;
  }
  return word.normalize('NFD').replace(/[\p{M}'’]/gu, '').toLowerCase();
}
