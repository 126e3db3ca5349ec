/* SPDX-License-Identifier: Apache-2.0 */

/** Finds the line of marks that is being typed in a text: `/l ql tp 7`. Pure. */

/** From the slash to the end of its line. */
export interface MarksLine {
  readonly from: number;
  readonly to: number;
  /** Without the slash. */
  readonly typed: string;
}

/** At the start of a line or after a blank, with nothing or a letter behind it: never in 5/10, and/or, 1 /2. */
const SLASH = /(?:^|\s)\/(?=\p{L}|$)/gu;

export function marksLineAt(text: string, caret: number): MarksLine | undefined {
  const begin = text.lastIndexOf('\n', caret - 1) + 1;
  const next = text.indexOf('\n', caret);
  const to = next < 0 ? text.length : next;
  const slash = [...text.slice(begin, to).matchAll(SLASH)].filter(({ index }) => begin + index < caret).pop();
  if (!slash) {
    return undefined;
  }
  const from = begin + slash.index + slash[0].length - 1;
  return from < caret ? { from, to, typed: text.slice(from + 1, to) } : undefined;
}

/** The stretch to take out of the text with the line, so that no empty line and no doubled blank stays. */
export function takenOut(text: string, { from, to }: MarksLine): { readonly from: number; readonly to: number } {
  const alone = from === 0 || text[from - 1] === '\n';
  if (alone && text[to] === '\n') {
    return { from, to: to + 1 };
  }
  return from > 0 ? { from: from - 1, to } : { from, to };
}
