/* SPDX-License-Identifier: Apache-2.0 */

/** Where a place in a text field lies on the page: browsers do not tell, so a copy of the text is measured. */

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a letter comes to lie. */
const COPIED = [
  'direction',
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontKerning',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
] as const;

/** The line of text at a place of the field, as a thin box on the screen. */
export function lineAt(field: Field, at: number): DOMRect {
  const looks = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const copy = document.createElement('div');
  for (const look of COPIED) {
    copy.style[look] = looks[look];
  }
  const wraps = field instanceof HTMLTextAreaElement;
  Object.assign(copy.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    visibility: 'hidden',
    borderStyle: 'solid',
    width: `${field.offsetWidth}px`,
    whiteSpace: wraps ? 'pre-wrap' : 'pre',
    overflowWrap: 'break-word',
  });
  const place = document.createElement('span');
  place.textContent = '\u200b';
  copy.append(field.value.slice(0, at), place, wraps ? field.value.slice(at) : '');
  document.body.append(copy);
  const inCopy = place.getBoundingClientRect();
  const origin = copy.getBoundingClientRect();
  copy.remove();
  const left = box.left + inCopy.left - origin.left - field.scrollLeft;
  const top = wraps ? box.top + inCopy.top - origin.top - field.scrollTop : box.top;
  return new DOMRect(Math.min(Math.max(left, box.left), box.right), top, 0, wraps ? inCopy.height : box.height);
}

/**
 * Puts text in place of some, as if it had been typed: the field's owner hears of it, and the browser can undo it.
 *
 * @returns the caret after it
 */
export function write(field: Field, from: number, to: number, text: string): number {
  field.setSelectionRange(from, to);
  const inserted = text ? document.execCommand('insertText', false, text) : from === to || document.execCommand('delete');
  if (!inserted) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }
  return from + text.length;
}
