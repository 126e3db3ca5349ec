/* SPDX-License-Identifier: Apache-2.0 */

/** The keys of the page in a list, made of what its components say of themselves. */

import { html, type TemplateResult } from 'lit';
import type { Command } from './commands.js';
import { TEXTS } from './texts.js';

interface Shortcut {
  readonly words: string;
  readonly keys: string;
}

/** A choice of this device; nothing about anybody. */
const SILENT = 'palpate-question-silent';

/** A single character as a key is in the way of somebody who speaks to the computer, so it can be switched off. */
export function questionOpens(): boolean {
  return localStorage.getItem(SILENT) === null;
}

export function drawShortcuts(
  everywhere: readonly Shortcut[],
  here: readonly Command[],
  drawKeys: (keys: string) => TemplateResult,
  close: () => void,
) {
  const spoken = (keys: string) => html`${drawKeys(keys)}<span class="unseen">${keys.replace('Mod', 'Control or Command')}</span>`;
  const list = (heading: string, all: readonly Shortcut[]) =>
    html`<h3>${heading}</h3>
      <dl>
        ${all.map(({ words, keys }) => html`<div><dt>${words}</dt><dd>${spoken(keys)}</dd></div>`)}
      </dl>`;
  return html`<header>
      <h2>${TEXTS.shortcuts}</h2>
      <button type="button" class="shut" @click=${close}>${TEXTS.close}</button>
    </header>
    <div class="sheet" tabindex="0" autofocus>
      ${list(TEXTS.everywhere, everywhere)}
      ${[...byPlace(here)].map(([where, all]) => list(where, all))}
      <label class="switch"
        ><input type="checkbox" .checked=${questionOpens()} @change=${switched} />${TEXTS.question}</label
      >
    </div>`;
}

function byPlace(here: readonly Command[]): ReadonlyMap<string, readonly Command[]> {
  const places = new Map<string, Command[]>();
  for (const command of here) {
    if (command.keys) {
      const where = command.where || TEXTS.thisPage;
      places.set(where, [...(places.get(where) ?? []), command]);
    }
  }
  return places;
}

function switched(event: Event) {
  if ((event.target as HTMLInputElement).checked) {
    localStorage.removeItem(SILENT);
  } else {
    localStorage.setItem(SILENT, 'yes');
  }
}
