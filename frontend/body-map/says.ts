/* SPDX-License-Identifier: Apache-2.0 */

/** What is said of places to be careful with, beside its sign: in the panel, in the list, above the figure. */

import { html, nothing } from 'lit';
import { bySentence, type Caution, type Cautions, type Level } from './cautions.js';
import type { Words } from './words.js';

export function swatchOf(level: Level) {
  return html`<span class="swatch care ${level.toLowerCase()}"></span>`;
}

/** The sentences about one place, each once. */
export function drawSayings(words: Words, cautions: readonly Caution[]) {
  return bySentence(cautions).map(([{ level, sentence }]) => saying(words, level, sentence));
}

function saying(words: Words, level: Level, sentence: string) {
  return html`<p class="says">${swatchOf(level)}<span><b>${words.text(`caution.${level}`)}.</b> ${sentence}</span></p>`;
}

/** What is about the whole body: hatched, it would hide the figure. */
export function drawNotice(words: Words, notice: string, whole: readonly Caution[]) {
  return notice || whole.length
    ? html`<div class="notice" role="note" aria-label=${words.text('notice')}>
        ${notice ? html`<p>${notice}</p>` : nothing} ${drawSayings(words, whole)}
      </div>`
    : nothing;
}

/** All that is hatched, in words, for those who read or listen. */
export function drawCautionList(words: Words, { placed }: Cautions, hidden: boolean) {
  return placed.length
    ? html`<section class="list careful" aria-label=${words.text('cautions')}>
        <h3>
          ${words.text('cautions')} ${hidden ? html`<small>${words.text('hiddenKind')}</small>` : nothing}
        </h3>
        <ul>
          ${bySentence(placed).map((same) => {
            const [{ level, sentence }] = same;
            const place = `${words.text(`caution.${level}`)}: ${words.cautioned(same)}.`;
            return html`<li>
              <p class="says">${swatchOf(level)}<span><b>${place}</b> ${sentence}</span></p>
            </li>`;
          })}
        </ul>
      </section>`
    : nothing;
}
