/* SPDX-License-Identifier: Apache-2.0 */

/** Where somebody is writing; the function brings them back there, as if they had never been away. */
export function caretHere(): () => void {
  const field = deepest(document.activeElement);
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.selectionStart !== null))) {
    return () => {};
  }
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    if (deepest(document.activeElement) === field) {
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    }
  };
}

function deepest(element: Element | null): Element | null {
  const inside = element?.shadowRoot?.activeElement;
  return inside ? deepest(inside) : element;
}
