/* SPDX-License-Identifier: Apache-2.0 */

/** What stands under the typing field: the marks in words, what is still open, and the short help. It only draws. */

import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { KINDS } from '../marks.js';
import type { TextKey } from '../texts.js';
import { capital, type Words } from '../words.js';
import type { Choice, Issue } from './issues.js';
import { type MakeHost, outlined } from './make.js';
import type { ParsedMark } from './resolve.js';
import { sentence, spoken } from './saying.js';
import type { Vocabulary } from './vocabulary.js';

/** More than these at once help nobody. */
const MOST_SHOWN = 6;

export function drawMarks(marks: readonly ParsedMark[], words: Words, host: Pick<MakeHost, 'minded'>) {
  return marks.length
    ? html`<ul class="preview" aria-label=${words.text('typing.preview')}>
        ${marks.map((mark) => chip(mark, words, host))}
      </ul>`
    : nothing;
}

function chip(mark: ParsedMark, words: Words, host: Pick<MakeHost, 'minded'>) {
  const outline = outlined(mark);
  const remarks = [
    mark.sideCarried && words.text('typing.asBefore'),
    !mark.ready && words.text('typing.waits'),
  ].filter((remark) => remark);
  return html`<li class=${classMap({ [mark.kind]: KINDS.includes(mark.kind), waits: !mark.ready })}>
    <span class="swatch ${mark.kind}"></span>
    <span><span class="kind">${words.text(mark.kind)}</span> ${words.sentence(outline)}</span>
    ${remarks.length ? html`<small>${remarks.join(', ')}</small>` : nothing}
    ${host.minded(outline).map((sentence) => html`<small class="minded">${sentence}</small>`)}
  </li>`;
}

export function drawIssues(
  issues: readonly Issue[],
  words: Words,
  vocabulary: Vocabulary,
  choose: (choice: Choice) => void,
) {
  if (!issues.length) {
    return nothing;
  }
  const sorted = [...issues].sort((a, b) => Number(a.level === 'hint') - Number(b.level === 'hint') || a.from - b.from);
  const more = sorted.length - MOST_SHOWN;
  return html`<div class="questions" role="group" aria-label=${words.text('typing.questions')}>
    ${sorted.slice(0, MOST_SHOWN).map((issue) => question(issue, words, vocabulary, choose))}
    ${more > 0 ? html`<p class="none">${words.text('typing.more', String(more))}</p>` : nothing}
  </div>`;
}

function question(issue: Issue, words: Words, vocabulary: Vocabulary, choose: (choice: Choice) => void) {
  const said = sentence(issue, words, vocabulary);
  const offers = issue.code === 'unknown' && issue.choices.some(({ label }) => typeof label === 'string');
  return html`<div class="question ${issue.level === 'hint' ? 'aside' : ''}" role="group" aria-label=${said}>
    <p>${said} ${offers ? words.text('typing.didYouMean') : nothing}</p>
    ${issue.choices.map(
      (choice) =>
        html`<button type="button" @click=${() => choose(choice)}>${capital(spoken(choice.label, words, vocabulary))}</button>`,
    )}
  </div>`;
}

/** What is understood could not be loaded. */
export function drawNoWords(words: Words, again: () => void) {
  return html`<div class="questions">
    <div class="question">
      <p role="alert">${words.text('typing.noWords')}</p>
      <button type="button" @click=${again}>${words.text('retry')}</button>
    </div>
  </div>`;
}

export function drawHelp(words: Words) {
  const examples = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (n) => [words.text(`typing.help.${n}` as TextKey), words.text(`typing.help.${n}.is` as TextKey)] as const,
  );
  return html`<div class="help" id="help" role="region" aria-label=${words.text('typing.help')}>
    <p>${words.text('typing.help.order')}</p>
    <dl>
      ${examples.map(([typed, meaning]) => html`<dt><code>${typed}</code></dt><dd>${meaning}</dd>`)}
    </dl>
    <p>${words.text('typing.how')}</p>
  </div>`;
}
