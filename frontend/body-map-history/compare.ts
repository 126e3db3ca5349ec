/* SPDX-License-Identifier: Apache-2.0 */

/** Modes “Side by side” and “Before & after”: two moments in the same view, and complaint by complaint between them. */

import { html } from 'lit';
import type { Marks } from '../body-map/marks.js';
import { drawChoice } from './looks.js';
import { drawNumbers, type MarkFigures, type Numbers } from './numbers.js';
import { drawFigure, drawKey, spoken, type Stage } from './stage.js';
import { drawComparison } from './tables.js';
import type { HistoryWords } from './texts.js';
import { after, before, complaintsOf, isPresent, listed, opening, type Visit, type Visits } from './visits.js';

interface Moment {
  readonly title: string;
  readonly note: string;
  readonly marks: Marks;
  readonly figures: MarkFigures | undefined;
}

export interface SideBySide {
  readonly visits: Visits;
  readonly pair: readonly [number, number];
  readonly numbers: Numbers;
  readonly choose: (first: number, second: number) => void;
}

export function drawSideBySide(stage: Stage, { visits, pair, numbers, choose }: SideBySide) {
  const { words } = stage;
  const [first, second] = pair.map((index) => visits[index]);
  const days = [words.day(first.date), words.day(second.date)] as const;
  const moment = (visit: Visit): Moment => ({
    title: words.day(visit.date),
    note: words.about(visit),
    marks: opening(visit.marks),
    figures: numbers.visits[visit.id],
  });
  return html`<div class="choices">
      ${drawVisitChoice(words, words.say('first'), visits, pair[0], (index) => choose(index, pair[1]))}
      ${drawVisitChoice(words, words.say('second'), visits, pair[1], (index) => choose(pair[0], index))}
    </div>
    ${drawPair(stage, [moment(first), moment(second)], {
      caption: words.say('compared', ...days),
      next: pair[1] === pair[0] + 1,
      overlap: numbers.overlaps[`${first.id} ${second.id}`],
    })}`;
}

export interface BeforeAndAfter {
  /** Those with marks from after treatment. */
  readonly visits: Visits;
  readonly chosen: number;
  readonly numbers: Numbers;
  readonly choose: (index: number) => void;
}

export function drawBeforeAndAfter(stage: Stage, { visits, chosen, numbers, choose }: BeforeAndAfter) {
  const { words } = stage;
  const visit = visits[chosen];
  const figures = numbers.phases[visit.id];
  const day = words.day(visit.date);
  return html`<div class="choices">
      ${drawVisitChoice(words, words.say('visit'), visits, chosen, choose)}
    </div>
    ${drawPair(
      stage,
      [
        { title: words.say('before'), note: `${day} · ${words.about(visit)}`, marks: before(visit.marks), figures: figures?.before },
        { title: words.say('after'), note: `${day} · ${words.about(visit)}`, marks: after(visit.marks), figures: figures?.after },
      ],
      { caption: words.say('comparedPhases', day), next: false, overlap: figures?.overlap },
    )}`;
}

function drawPair(
  stage: Stage,
  moments: readonly [Moment, Moment],
  { caption, next, overlap }: { caption: string; next: boolean; overlap: number | undefined },
) {
  const { words } = stage;
  const [view] = stage.shown;
  const [was, is] = moments.map(({ marks }) => marks);
  const complaints = listed(complaintsOf([was.filter(isPresent), is]), (key) => words.map.name(key));
  const figure = ({ title, note, marks }: Moment, place: string) => html`<div class="moment ${place}">
    <h3>${title} <small>${note}</small></h3>
    ${drawFigure(stage, view, { marks, label: spoken(stage, view, title, marks) })}
  </div>`;
  return html`<div class="mode pair">
    ${figure(moments[0], 'earlier')}
    <div class="between">
      ${drawComparison(words, caption, complaints, next)}
      ${drawKey(stage, moments.flatMap(({ marks }) => marks))}
    </div>
    ${figure(moments[1], 'later')}
    ${drawNumbers(
      words,
      moments.map(({ title, figures }) => ({ head: title, figures })),
      overlap,
    )}
  </div>`;
}

export function drawVisitChoice(
  words: HistoryWords,
  label: string,
  visits: Visits,
  chosen: number,
  choose: (index: number) => void,
) {
  const names = visits.map(({ date, label: name }) => [words.day(date), name].filter(Boolean).join(' · '));
  return drawChoice(label, names, chosen, choose);
}
