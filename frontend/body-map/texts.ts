/* SPDX-License-Identifier: Apache-2.0 */

import { TYPING_TEXTS } from './typing/typing-texts.js';

/**
 * Every word the component says, in English. Replace any of them by the `texts` property; `{0}`, `{1}` … stand for
 * what is put in. Names of regions are not here: they come by the `names` property.
 */
export const TEXTS = {
  label: 'Body map',
  loading: 'Loading the figure …',
  broken: 'The figure could not be loaded. Your marks are kept.',
  retry: 'Try again',

  views: 'View',
  front: 'Front',
  back: 'Back',
  'left-side': 'Left side',
  'right-side': 'Right side',
  sole: 'Sole',
  'foot-top': 'Top of foot',
  palm: 'Palm',
  'hand-back': 'Back of hand',
  'front+back': 'Front & back',
  'left-side+right-side': 'Left & right side',
  'palm+hand-back': 'Hand',
  'sole+foot-top': 'Foot',
  clientLeft: 'Client’s LEFT',
  clientRight: 'Client’s RIGHT',

  closeUps: 'Look at',
  whole: 'Whole body',
  'head-neck': 'Head & neck',
  shoulders: 'Shoulders',
  'low-back-hips': 'Low back & hips',
  closer: 'Closer, {0}',
  further: 'Further away, {0}',
  fit: 'Show all, {0}',

  outlines: 'Outline',
  NEUTRAL: 'Neutral',
  FEMALE: 'Female',
  MALE: 'Male',

  layers: 'Layer',
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
  area: 'Areas',

  left: 'left {0}',
  right: 'right {0}',
  midline: '{0}',
  shape: '{0}, {1}, {2}',
  shapeArea: '{0}, {1}, whole area',
  marked: '{0}, marked: {1}',
  pane: '{0} view, {1} layer. Arrow keys move between neighbours, Enter marks, digits set the intensity.',

  tools: 'Mark by',
  region: 'Region',
  pin: 'Pin',
  arrow: 'Arrow',

  shownKinds: 'Shown on the figure',
  shownKind: '{0}, {1}',
  hiddenKind: 'hidden on the figure',
  'letter.REPORTED': 'R',
  'letter.FOUND': 'F',
  'letter.TREATED': 'T',
  'letter.AVOID': 'A',

  'bl-23': 'BL23',
  'bl-28': 'BL28',
  'gluteal-fold-point': 'gluteal fold point',
  'sciatic-course': 'sciatic course',
  'l4-line': 'L4 line',
  'l5-line': 'L5 line',
  's1-line': 'S1 line',

  newMarks: 'New marks are',
  kind: 'Kind',
  REPORTED: 'Reported',
  FOUND: 'Found',
  TREATED: 'Treated',
  AVOID: 'Avoid',
  'group.REPORTED': 'Reported by the client',
  'group.FOUND': 'Found by the therapist',
  'group.TREATED': 'Treated',
  'group.AVOID': 'To avoid',

  type: 'Type',
  moreTypes: 'Other type',
  more: 'Other …',
  PAIN: 'Pain',
  TENSION: 'Tension',
  TRIGGER_POINT: 'Trigger point',
  TENDERNESS: 'Tenderness',
  SPASM: 'Spasm',
  ADHESION_FEEL: 'Adhesion feel',
  SWELLING: 'Swelling',
  NUMBNESS: 'Numbness',
  TINGLING: 'Tingling',
  WEAKNESS: 'Weakness',
  BRUISE: 'Bruise',
  SCAR: 'Scar',
  SKIN: 'Skin change',
  LUMP: 'Lump',
  HEAT: 'Heat',

  intensity: 'Intensity',
  intensityOf: 'Intensity {0} of 10',
  intensityNone: 'not rated',
  refersTo: 'refers to {0}',
  and: '{0} and {1}',

  editor: 'Mark: {0}',
  bothSides: 'Both sides',
  alsoHere: 'Also under your finger',
  wholeArea: '{0} (whole area)',
  onThisRegion: 'Marks here',
  addMark: 'Add another',
  remove: 'Remove',
  removeMark: 'Remove {0}',
  done: 'Done',
  hint: 'Tap a muscle to mark it.',
  hintMore: 'Arrow keys walk from one to the next; Enter marks; 0 to 9 set the intensity.',
  hintPin: 'Tap where the pin belongs; drag it to move it. Shift with an arrow key moves it a little.',
  hintArrow: 'Drag from where it starts to where it ends. By keyboard: Enter at the start, Enter at the end.',
  hintReadonly: 'Tap a mark to read it.',

  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Redone.',
  added: 'Marked {0}.',
  pinned: 'Pin on {0}.',
  drawn: 'Arrow from {0}.',
  moved: 'Moved to {0}.',
  arrowFrom: 'Arrow from {0}. Go to where it ends and press Enter; Escape cancels.',
  cancelled: 'Cancelled.',
  removed: 'Removed {0}.',
  changed: '{0}.',
  full: 'A body map holds at most 500 marks.',

  marks: 'Marks',
  none: 'No marks yet.',

  ...TYPING_TEXTS,
};

export type TextKey = keyof typeof TEXTS;

/** Puts values into the places `{0}`, `{1}` … of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
