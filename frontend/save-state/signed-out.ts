/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What a page does when the server does not know its session any more: after a restart, a long rest, or a sign-out in
 * another tab. It learns of it by Vaadin's box, or by asking now and then, because a page on which nobody does anything
 * gets no box. A page on which all is saved is loaded anew, which leads to the log-in and hides what was on it. One with
 * something unsaved stays: a notice offers to log in beside it, and once somebody has, the page brings what it holds.
 *
 * Events on the window
 *
 * - `signed-out`: the session has ended; whoever prevents its default keeps the page.
 * - `signed-in` with `detail`, a `Session`: somebody is logged in again, here or in another tab.
 */

import { askSession, type Session } from './unsent.js';

/** As the class `SignedOut` has it: Vaadin has the same kind of box for other failures, which are none of ours. */
const CAPTION = 'You were signed out';
const WORDS = 'What you wrote is still on this page and only here. Log in, and it is saved.';

/** How often a page asks whether its session lasts, and after its end whether there is a new one, in milliseconds. */
const WATCH_MS = 60_000;
const AGAIN_MS = 2_000;

let known: Session | undefined;
let ended = false;
let logIn: Window | null = null;

/** What the page heard last of a session that lasts. */
export const session = () => (ended ? undefined : known);

function isBox(node: Node): node is HTMLElement {
  return (
    node instanceof HTMLElement &&
    node.classList.contains('v-system-error') &&
    node.querySelector('.caption')?.textContent === CAPTION
  );
}

function end() {
  if (ended) {
    return;
  }
  if (window.dispatchEvent(new CustomEvent('signed-out', { cancelable: true }))) {
    window.location.reload();
    return;
  }
  ended = true;
  document.body.append(notice());
  void lookForANewOne();
}

/** In place of Vaadin's box, which would load the page anew when it is pressed. */
function notice() {
  const box = document.createElement('div');
  box.className = 'signed-out';
  box.setAttribute('role', 'alert');
  const caption = document.createElement('strong');
  caption.textContent = CAPTION;
  const words = document.createElement('p');
  words.textContent = WORDS;
  const link = document.createElement('a');
  link.className = 'button-link';
  link.textContent = 'Log in to save';
  link.href = new URL('signed-in', document.baseURI).href;
  link.target = '_blank';
  link.addEventListener('click', (event) => {
    logIn = window.open(link.href, 'palpate-log-in', 'popup,width=520,height=760');
    if (logIn) {
      event.preventDefault();
    }
  });
  box.append(caption, words, link);
  return box;
}

async function lookForANewOne() {
  const found = await askSession();
  if (found?.signedIn) {
    known = found;
    logIn?.close();
    logIn = null;
    window.dispatchEvent(new CustomEvent<Session>('signed-in', { detail: found }));
  }
  window.setTimeout(() => void lookForANewOne(), AGAIN_MS);
}

/** Somebody else's session is no session of this page. One that never had any, the log-in above all, loses none. */
async function watch() {
  if (ended) {
    return;
  }
  const now = await askSession();
  if (now && known && now.who !== known.who) {
    end();
  } else if (now?.signedIn) {
    known = now;
  }
}

const looked = () => {
  if (document.visibilityState === 'visible') {
    void watch();
  }
};

new MutationObserver((records) => {
  const box = records.flatMap(({ addedNodes }) => [...addedNodes]).find(isBox);
  if (box) {
    end();
    if (ended) {
      (box as HTMLElement).remove();
    }
  }
}).observe(document.body, { childList: true });

void watch();
window.setInterval(looked, WATCH_MS);
window.addEventListener('online', looked);
document.addEventListener('visibilitychange', looked);
