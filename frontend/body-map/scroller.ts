/* SPDX-License-Identifier: Apache-2.0 */

/** What scrolls an element up and down: the nearest box around it that can, also beyond its shadow root, or the page. */
export function scrollerOf(element: Element): Element {
  let box: Element | null = around(element);
  while (box && !scrolls(box)) {
    box = around(box);
  }
  return box ?? document.scrollingElement ?? document.documentElement;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(box).overflowY);
}
