/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What a phrase becomes, and where one is being typed. Pure: no browser. The notation is written in plain words in the
 * user guide.
 *
 * In a text `{side}` is a place to fill in, `{left|right}` one to choose for, `{}` a place for the caret; `{{` and `}}`
 * are braces. What nobody filled in stays in square brackets: nothing is asserted that nobody chose.
 */

export interface Phrase {
  /** What is typed after the dot. */
  readonly shortcut: string;
  readonly text: string;
  /** Whether it is the person's own, not the clinic's. */
  readonly own: boolean;
}

/** A place to fill in, counted from the beginning of the text. */
export interface Stop {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly string[];
}

export interface Expansion {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** A shortcut being typed: from its dot to the caret. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

const HOLE = /\{\{|\}\}|\{([^{}\n]*)\}/g;

/** Begins with a letter, at the start or after a blank or an opening sign: never in 5.5, e.g. or an address. */
const TYPED = /(?:^|[\s([{"'“‘«])\.((?:\p{L}[\p{L}\p{M}\p{Nd}_-]*)?)$/u;

/** The longest shortcut is 30 letters; what stands further away is not looked at. */
const LOOK_BACK = 80;

const MOST_OFFERED = 8;

export function expand(text: string): Expansion {
  const stops: Stop[] = [];
  let out = '';
  let at = 0;
  for (const hole of text.matchAll(HOLE)) {
    out += text.slice(at, hole.index);
    at = hole.index + hole[0].length;
    if (hole[1] === undefined) {
      out += hole[0][0];
      continue;
    }
    const choices = hole[1].includes('|') ? hole[1].split('|').map((one) => one.trim()).filter(Boolean) : [];
    const shown = bracketed(choices.length ? either(choices) : hole[1].trim());
    stops.push({ from: out.length, to: out.length + shown.length, choices });
    out += shown;
  }
  return { text: out + text.slice(at), stops };
}

/** As {@link expand}, for a field of one line. */
export function expandInLine(text: string): Expansion {
  return expand(text.replace(/\s*\n\s*/g, ' '));
}

/** The shortcut that ends at the caret, if one is being typed. */
export function tokenAt(text: string, caret: number): Token | undefined {
  if (/^[\p{L}\p{N}_-]/u.test(text.slice(caret, caret + 2))) {
    return undefined;
  }
  const typed = TYPED.exec(text.slice(Math.max(0, caret - LOOK_BACK), caret))?.[1];
  return typed === undefined ? undefined : { from: caret - typed.length - 1, to: caret, typed };
}

export function exactly(phrases: readonly Phrase[], typed: string): Phrase | undefined {
  const asked = folded(typed);
  return asked ? phrases.find(({ shortcut }) => folded(shortcut) === asked) : undefined;
}

/** Those that begin with what is typed, the exact one first. */
export function offered(phrases: readonly Phrase[], typed: string): readonly Phrase[] {
  const asked = folded(typed);
  return phrases
    .filter(({ shortcut }) => folded(shortcut).startsWith(asked))
    .sort((a, b) => a.shortcut.localeCompare(b.shortcut))
    .slice(0, MOST_OFFERED);
}

function folded(shortcut: string): string {
  return shortcut.normalize('NFC').toLowerCase();
}

function bracketed(shown: string): string {
  return shown ? `[${shown}]` : '';
}

function either(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices[choices.length - 1]].filter(Boolean).join(' or ');
}
