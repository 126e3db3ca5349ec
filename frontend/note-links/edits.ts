/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Changes to the text of a section that touch a whole line and nothing else, made to a text that somebody is typing in.
 * The server makes the same ones (`NoteEdit.java`); `note-edits.json` among the test resources holds both to it.
 */

export interface Edit {
  readonly section: string;
  /** The line to be replaced or taken out; absent where one is put in. */
  readonly line?: string | null;
  /** The line instead, or the new one; absent where a line is taken out. */
  readonly text?: string | null;
  /** The line under which a new one goes. */
  readonly below?: string | null;
  /** The line over which it goes when `below` is not there; without both it goes to the end. */
  readonly above?: string | null;
}

/** What is replaced of a text. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether a caret that stands right at `from` goes behind what is put in. */
  readonly pushes: boolean;
}

/** A text with the change made; the same text where the change has nothing to change. */
export function applied(text: string, edit: Edit): string {
  const splice = spliceOf(text, edit, false);
  return splice ? text.slice(0, splice.from) + splice.text + text.slice(splice.to) : text;
}

/** Makes the change in a field; caret and selection stay where they are in what was typed. Tells whether it did. */
export function apply(field: HTMLTextAreaElement, edit: Edit): boolean {
  const splice = spliceOf(field.value, edit, field.matches(':focus'));
  if (!splice) {
    return false;
  }
  const { selectionStart, selectionEnd, selectionDirection } = field;
  field.setRangeText(splice.text, splice.from, splice.to, 'preserve');
  field.setSelectionRange(moved(selectionStart, splice), moved(selectionEnd, splice), selectionDirection);
  return true;
}

/** Where a place in the text is after the change. */
function moved(place: number, { from, to, text, pushes }: Splice): number {
  if (place < from || (place === from && !(from === to && pushes))) {
    return place;
  }
  return place >= to ? place + text.length - (to - from) : Math.min(place, from + text.length);
}

/** `typing`: whether somebody has the caret in it, so that an empty text is a line they may be about to type in. */
function spliceOf(text: string, { line, text: added, below, above }: Edit, typing: boolean): Splice | undefined {
  if (typeof line !== 'string') {
    return typeof added === 'string' ? insertion(text, added, below, above, typing) : undefined;
  }
  const from = startOf(text, line);
  if (from < 0) {
    return undefined;
  }
  const to = from + line.length;
  if (typeof added === 'string') {
    return { from, to, text: added, pushes: false };
  }
  return to < text.length
    ? { from, to: to + 1, text: '', pushes: false }
    : { from: Math.max(0, from - 1), to, text: '', pushes: false };
}

function insertion(
  text: string,
  added: string,
  below: string | null | undefined,
  above: string | null | undefined,
  typing: boolean,
): Splice {
  if (text === '' && !typing) {
    return { from: 0, to: 0, text: added, pushes: false };
  }
  const under = typeof below === 'string' ? startOf(text, below) : -1;
  if (under >= 0) {
    return at(text, under + (below ?? '').length + 1, added);
  }
  const over = typeof above === 'string' ? startOf(text, above) : -1;
  // a last line that is begun and empty stays the last one
  return at(text, over >= 0 ? over : text === '' || text.endsWith('\n') ? text.length : text.length + 1, added);
}

/** Puts a line in before the one that begins at a place; beyond the end, a line end goes before it. */
function at(text: string, place: number, added: string): Splice {
  return place > text.length
    ? { from: text.length, to: text.length, text: `\n${added}`, pushes: false }
    : { from: place, to: place, text: `${added}\n`, pushes: true };
}

/** Where a whole line begins, the first of several; -1 where there is none. */
function startOf(text: string, line: string): number {
  let from = 0;
  for (const each of text.split('\n')) {
    if (each === line) {
      return from;
    }
    from += each.length + 1;
  }
  return -1;
}
