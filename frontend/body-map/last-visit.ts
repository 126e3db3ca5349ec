/* SPDX-License-Identifier: Apache-2.0 */

/** What was said at the last visit and is still to be answered: in a list, and one of them in the panel. */

import { html, nothing } from 'lit';
import type { Mark, Marks } from './marks.js';
import { answersTo, type Answer } from './tracks.js';
import { capital, type Words } from './words.js';

type Answered = (before: Mark, answer: Answer, button: HTMLElement) => void;

export interface LastVisitActions {
  answer: Answered;
  same(before: Marks): void;
  show(before: Mark): void;
  /** Comes back when the list has been drawn again. */
  updated(): Promise<unknown>;
}

export interface GhostActions {
  answer: Answered;
  /** Leaves the old complaint as it is and marks the same place anew. */
  anew(): void;
  close(): void;
}

/** The list; `open` are the complaints without an answer, `all` how many there were. */
export function drawLastVisit(words: Words, open: Marks, all: number, on: LastVisitActions) {
  if (all === 0) {
    return nothing;
  }
  return html`<section class="list last-visit" aria-label=${words.text('lastVisit')}>
    <header>
      <h3 tabindex="-1">${words.text('lastVisit')} <span class="count">${open.length}</span></h3>
      ${
        open.length > 1
          ? html`<button type="button" class="plain" @click=${() => on.same(open)}>${words.text('allSame')}</button>`
          : nothing
      }
    </header>
    ${
      open.length
        ? html`<ul>
            ${open.map(
              (before) =>
                html`<li>
                  <button
                    type="button"
                    class="entry"
                    aria-label=${words.text('showOnFigure', words.sentence(before))}
                    @click=${() => on.show(before)}
                  >
                    <span class="swatch ${before.kind}"></span>${words.sentence(before)}
                  </button>
                  ${answers(words, before, { answer: keepingFocus(on) })}
                </li>`,
            )}
          </ul>`
        : html`<p class="none">${words.text('lastVisitDone')}</p>`
    }
  </section>`;
}

export interface GhostState {
  readonly words: Words;
  readonly before: Mark;
  readonly placed: boolean;
  readonly readonly: boolean;
}

/** One of them in the panel, opened by tapping its ghost. */
export function drawGhost({ words, before, placed, readonly }: GhostState, on: GhostActions) {
  const place = words.place(before);
  return html`<div class="editor ghost" role="group" aria-label=${words.text('lastVisitSaid', place)}>
    <header>
      <h3>${capital(place)}</h3>
      <button type="button" class="plain" id="done" @click=${on.close}>${words.text('done')}</button>
    </header>
    <p class="finding">
      ${words.text('lastVisitSaid', words.finding(before))}${before.note ? `. ${before.note}` : nothing}
    </p>
    ${
      readonly
        ? nothing
        : html`${answers(words, before, on)}
            ${
              placed
                ? html`<button type="button" class="plain" @click=${() => on.anew()}>${words.text('newMark')}</button>`
                : nothing
            }`
    }
  </div>`;
}

/** The line goes away with its answer: whoever works with keys goes on in the list, not at the top of the page. */
function keepingFocus({ answer, updated }: LastVisitActions): Answered {
  return (before, chosen, button) => {
    const list = button.closest<HTMLElement>('.last-visit');
    answer(before, chosen, button);
    void updated().then(() => {
      const root = list?.getRootNode() as ShadowRoot | undefined;
      if (root && !root.activeElement) {
        (list?.querySelector<HTMLElement>('li:last-child .answers button') ?? list?.querySelector('h3'))?.focus();
      }
    });
  };
}

function answers(words: Words, before: Mark, on: Pick<GhostActions, 'answer'>) {
  return html`<div class="answers" role="group" aria-label=${words.text('howIsIt', words.place(before))}>
    ${answersTo(before).map(
      (answer) =>
        html`<button type="button" class="chip" @click=${(event: Event) => on.answer(before, answer, event.currentTarget as HTMLElement)}>
          ${words.text(`change.${answer}`)}
        </button>`,
    )}
  </div>`;
}
