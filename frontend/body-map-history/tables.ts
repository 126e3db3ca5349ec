/* SPDX-License-Identifier: Apache-2.0 */

/** What the pictures show, as tables: for screen readers, for paper, and for whoever likes figures better. */

import { html, nothing } from 'lit';
import type { Mark } from '../body-map/marks.js';
import { type Change, type Verdict, verdict } from './change.js';
import { decimal } from './numbers.js';
import type { HistoryWords } from './texts.js';
import { type Complaint, isPresent, type Visits, type Warmth } from './visits.js';

const GLYPHS: Readonly<Record<Change, string>> = {
  NEW: 'M8,2 V14 M2,8 H14',
  IMPROVED: 'M8,2 V13 M3,8.5 L8,13.5 L13,8.5',
  SAME: 'M2,8 H14 M9.5,3.5 L14,8 L9.5,12.5',
  WORSE: 'M8,14 V3 M3,7.5 L8,2.5 L13,7.5',
  RESOLVED: 'M2,8.5 L6.5,13 L14,3.5',
  NOT_RATED: 'M3,8 H5 M7,8 H9 M11,8 H13',
  NOT_MARKED: 'M3,8 H5 M7,8 H9 M11,8 H13',
};

/** The number; a dash, spoken, where nothing was marked. */
function drawRating(words: HistoryWords, mark: Mark | undefined) {
  if (!mark) {
    return html`<span aria-hidden="true">–</span><span class="unseen">${words.say('none')}</span>`;
  }
  return mark.intensity === undefined
    ? html`<small>${words.say(isPresent(mark) ? 'NOT_RATED' : 'gone')}</small>`
    : String(mark.intensity);
}

/**
 * Complaint by complaint, from the first list to the second.
 *
 * @param complaints with two marks each
 * @param next whether the second moment follows right after the first
 */
export function drawComparison(
  words: HistoryWords,
  caption: string,
  complaints: readonly Complaint[],
  next: boolean,
) {
  if (!complaints.length) {
    return html`<p class="none">${words.say('noComplaints')}</p>`;
  }
  return html`<table class="comparison">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${words.say('complaintHead')}</th>
          <th scope="col">${words.say('ratingHead')}</th>
          <th scope="col">${words.say('changeHead')}</th>
        </tr>
      </thead>
      <tbody>
        ${complaints.map(({ newest, marks: [before, after] }) => {
          return html`<tr>
            <th scope="row">
              ${words.place(newest)}
              <small>
                <span class="swatch ${newest.kind}"></span>
                ${words.map.text(newest.type)}, ${words.map.text(newest.kind).toLocaleLowerCase()}
              </small>
            </th>
            <td class="ratings">
              ${drawRating(words, before)}<span class="unseen"> ${words.say('to')} </span
              ><span class="arrow" aria-hidden="true">→</span>${drawRating(words, after)}
            </td>
            <td>${drawVerdict(words, verdict(before, after, next))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="hint">${words.say('rule')}</p>`;
}

function drawVerdict(words: HistoryWords, { change, said }: Verdict) {
  const word = words.say(change);
  return html`<span class="verdict ${change}">
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${GLYPHS[change]} /></svg>
    ${said ? words.say('said', word) : word}
  </span>`;
}

/** Every rating of every complaint. */
export function drawRatings(words: HistoryWords, visits: Visits, complaints: readonly Complaint[]) {
  return html`<div class="wide-table" tabindex="0" role="region" aria-label=${words.say('tableOf')}>
    <table>
      <caption>${words.say('tableOf')}</caption>
      <thead>
        <tr>
          <th scope="col">${words.say('visit')}</th>
          ${complaints.map(({ newest }) => html`<th scope="col">${words.complaint(newest)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${visits.map(
          ({ date }, index) =>
            html`<tr>
              <th scope="row">${words.day(date)}</th>
              ${complaints.map(({ marks }) => html`<td>${drawRating(words, marks[index])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function drawHeatTable(words: HistoryWords, caption: string, rows: readonly Warmth[], visits: number) {
  return html`<table class="heat-table">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${words.say('regionHead')}</th>
        <th scope="col">${words.say('perVisit')}</th>
        <th scope="col">${words.say('visitsMarked')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ place, perVisit, marked, unrated }) =>
          html`<tr>
            <th scope="row">${words.placeOfKey(place)}</th>
            <td>${decimal(perVisit)}</td>
            <td>
              ${words.say('of', String(marked), String(visits))}
              ${unrated ? html`<small class="below">${words.say('unrated', String(unrated))}</small>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>
  ${rows.some(({ unrated }) => unrated) ? html`<p class="hint">${words.say('unratedHint')}</p>` : nothing}`;
}
