/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What a page does when the server does not know its session any more: after a restart, a long rest, or a sign-out in
 * another tab. Vaadin puts up a box then and sends nothing more. A page on which all is saved is loaded anew, which leads
 * to the log-in and hides what was on it. One with something unsaved stays, and the box says what can be done.
 *
 * The window hears of it first, by the event `signed-out`; whoever prevents its default keeps the page.
 */

/** As the class `SignedOut` has it: Vaadin has the same kind of box for other failures, which are none of ours. */
const CAPTION = 'You were signed out';

function isBox(node: Node) {
  return (
    node instanceof HTMLElement &&
    node.classList.contains('v-system-error') &&
    node.querySelector('.caption')?.textContent === CAPTION
  );
}

new MutationObserver((records) => {
  if (
    records.some(({ addedNodes }) => [...addedNodes].some(isBox)) &&
    window.dispatchEvent(new CustomEvent('signed-out', { cancelable: true }))
  ) {
    window.location.reload();
  }
}).observe(document.body, { childList: true });
