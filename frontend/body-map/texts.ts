/* SPDX-License-Identifier: Apache-2.0 */

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
  hintReadonly: 'Tap a mark to read it.',

  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Redone.',
  added: 'Marked {0}.',
  removed: 'Removed {0}.',
  changed: '{0}.',
  full: 'A body map holds at most 500 marks.',

  marks: 'Marks',
  none: 'No marks yet.',
};

export type TextKey = keyof typeof TEXTS;

/** Puts values into the places `{0}`, `{1}` … of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
