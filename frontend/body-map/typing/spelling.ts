/* SPDX-License-Identifier: Apache-2.0 */

/** Finds the known words that a misspelt one can stand for. */

/** From this length on one wrong letter leaves enough of a word. */
const SURE = 6;

/** How many letters may be wrong in a word of this length. */
export function allowance(length: number): number {
  return length <= 3 ? 0 : length <= 7 ? 1 : 2;
}

/**
 * The number of letters that must be changed, added, left out or swapped with their neighbour, as long as it is not
 * above `most`; else `most + 1`. (Damerau and Levenshtein's measure, a letter is moved once at most.)
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) {
      return most + 1;
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length], most + 1);
}

export interface Correction {
  readonly word: string;
  /** Letters wrong. */
  readonly cost: number;
  /** Not to be trusted alone: a short word, or one that begins with another letter. */
  readonly doubtful: boolean;
}

export class Spelling {
  private readonly byLength = new Map<number, string[]>();
  private readonly remembered = new Map<string, readonly Correction[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length > 3 && /^\p{L}+$/u.test(word)) {
        const same = this.byLength.get(word.length);
        if (same) {
          same.push(word);
        } else {
          this.byLength.set(word.length, [word]);
        }
      }
    }
  }

  /** The known words nearest to this one, all at the same distance; none when even they are too far. */
  corrections(word: string): readonly Correction[] {
    let found = this.remembered.get(word);
    if (!found) {
      const near = this.within(word, allowance(word.length));
      found = nearest(near.filter(({ known, cost }) => cost <= allowance(known.length))).map(({ known, cost }) => ({
        word: known,
        cost,
        doubtful: (Math.min(word.length, known.length) < SURE || known[0] !== word[0]) && !swapped(word, known),
      }));
      this.remember(word, found);
    }
    return found;
  }

  /** Known words that somebody may have meant: looser, for an offer and not for a reading. */
  guesses(word: string): readonly string[] {
    if (word.length <= 3) {
      return [];
    }
    return this.within(word, word.length <= 4 ? 1 : allowance(word.length) + 1)
      .sort((a, b) => a.cost - b.cost)
      .map(({ known }) => known);
  }

  private within(word: string, most: number): { known: string; cost: number }[] {
    const found: { known: string; cost: number }[] = [];
    if (most === 0 || word.length > 40) {
      return found;
    }
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of this.byLength.get(length) ?? []) {
        const cost = distance(word, known, most);
        if (cost <= most) {
          found.push({ known, cost });
        }
      }
    }
    return found;
  }

  private remember(word: string, found: readonly Correction[]) {
    if (this.remembered.size >= 2000) {
      this.remembered.clear();
    }
    this.remembered.set(word, found);
  }
}

function nearest(found: readonly { known: string; cost: number }[]) {
  const least = Math.min(...found.map(({ cost }) => cost));
  return found.filter(({ cost }) => cost === least);
}

/** Whether the words differ by two neighbouring letters that changed places: the commonest slip of the fingers. */
function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
