/* SPDX-License-Identifier: Apache-2.0 */

/** The words of `<note-aid>`. */
export const NOTE_AID_TEXTS = {
  phrases: 'Phrases',
  own: 'yours',
  fits: '{0} phrases. Arrow down to choose.',
  oneFits: '1 phrase. Arrow down to choose.',
  done: 'Phrase {0}.',
  stops: 'Phrase {0}, {1} to fill in. Tab goes to the next, Escape leaves.',
  choices: 'Choose, or type something else',
  choose: '{0} choices. Arrow down to choose, Tab goes on.',
  marksHint: 'Type marks, as in l ql tp 7. Enter marks, Escape keeps the line as text.',
  addMark: 'Add 1 mark',
  addMarks: 'Add {0} marks',
  added: '{0} added to the body map.',
  mark: '1 mark',
  marks: '{0} marks',
  kept: 'The rest stays in the line.',
  full: 'A body map holds at most 500 marks, so these were not added.',
  missing: 'The drawing for a place cannot be had now. The line stays: try again.',
};

export type NoteAidTexts = typeof NOTE_AID_TEXTS;

export function filled(words: string, ...values: readonly (string | number)[]): string {
  return words.replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)] ?? ''));
}
