/* SPDX-License-Identifier: Apache-2.0 */

/** The places of an expanded phrase that are still to be filled in, kept in step with what is typed. Pure. */

import type { Expansion } from './phrase.js';

interface Open {
  from: number;
  to: number;
  readonly choices: readonly string[];
}

export class Stops {
  private readonly stops: Open[];
  private at = 0;
  private end: number;

  /** @param start where the expansion stands in the field */
  constructor(
    expansion: Expansion,
    private start: number,
  ) {
    this.stops = expansion.stops.map(({ from, to, choices }) => ({ from: start + from, to: start + to, choices }));
    this.end = start + expansion.text.length;
  }

  get current(): Readonly<Open> {
    return this.stops[this.at];
  }

  /** Where the caret goes when all is filled in. */
  get after(): number {
    return this.end;
  }

  /** How many places come after this one. */
  get left(): number {
    return this.stops.length - 1 - this.at;
  }

  /** Goes to another place; returns whether there is one. */
  move(by: 1 | -1): boolean {
    const to = this.at + by;
    if (to < 0 || to >= this.stops.length) {
      return false;
    }
    this.at = to;
    return true;
  }

  holds(caret: number): boolean {
    return caret >= this.start && caret <= this.end;
  }

  /**
   * Takes in a change of the text. What is typed at the current place makes it grow; a change elsewhere moves what
   * stands behind it.
   *
   * @returns whether the places still stand; a change across their edges, or outside of the phrase, ends them
   */
  edited(before: string, after: string, caret: number): boolean {
    const grown = after.length - before.length;
    // what was typed ends at the caret, so equal letters around it are told apart
    const to = caret - Math.max(0, grown);
    let from = 0;
    const most = Math.min(before.length, after.length, to, caret);
    while (from < most && before[from] === after[from]) {
      from++;
    }
    let tail = 0;
    const rest = Math.min(before.length, after.length) - from;
    while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
      tail++;
    }
    return this.shift(from, before.length - tail, grown);
  }

  private shift(from: number, to: number, by: number): boolean {
    if (from < this.start || to > this.end) {
      return false;
    }
    for (const stop of this.stops) {
      if (stop === this.current && from >= stop.from && to <= stop.to) {
        stop.to += by;
      } else if (stop.from >= to) {
        stop.from += by;
        stop.to += by;
      } else if (stop.to > from) {
        return false;
      }
    }
    this.end += by;
    return true;
  }
}
