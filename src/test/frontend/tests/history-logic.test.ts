/* SPDX-License-Identifier: Apache-2.0 */
import { byRating, verdict } from '../../../../frontend/body-map-history/change.js';
import { countRanges, stepOf } from '../../../../frontend/body-map-history/heat.js';
import { across, frame, lines, stepFrom, up } from '../../../../frontend/body-map-history/lines.js';
import { HistoryWords } from '../../../../frontend/body-map-history/texts.js';
import { labelled, nearest, positions } from '../../../../frontend/body-map-history/timeline.js';
import { complaintsOf, heatOf, inTime, listed, opening, type Visit } from '../../../../frontend/body-map-history/visits.js';
import type { Mark } from '../../../../frontend/body-map/marks.js';
import { equal } from './expect.js';

const QL: Mark = {
  id: 'm',
  kind: 'FOUND',
  artwork: 'figure-1',
  view: 'BACK',
  region: 'quadratus-lumborum',
  side: 'LEFT',
  type: 'TENSION',
  trackId: 't',
};

const on = (date: string, ...marks: Mark[]): Visit => ({ id: date, date, therapist: 'Maria', marks });
const rated = (intensity: number, more: Partial<Mark> = {}): Mark => ({ ...QL, intensity, ...more });

const ratings = (...moments: Mark[][]) =>
  complaintsOf(moments).map(({ marks }) => marks.map((mark) => mark?.intensity ?? null));

describe('what became of a complaint', () => {
  const cases: readonly (readonly [number | undefined, number | undefined, string | undefined])[] = [
    [7, 5, 'IMPROVED'],
    [7, 6, 'SAME'],
    [3, 2, 'IMPROVED'],
    [4, 3, 'SAME'],
    [5, 7, 'WORSE'],
    [3, 4, 'WORSE'],
    [4, 5, 'SAME'],
    [0, 1, 'SAME'],
    [0, 2, 'WORSE'],
    [1, 0, 'RESOLVED'],
    [6, 0, 'RESOLVED'],
    [0, 0, 'SAME'],
    [undefined, 4, undefined],
    [4, undefined, undefined],
  ];
  cases.forEach(([before, after, change]) =>
    it(`calls ${before} to ${after} ${change}`, () => equal(byRating(before, after), change)),
  );

  it('calls nothing resolved that was only not marked again', () =>
    equal(verdict(rated(5), undefined, true).change, 'NOT_MARKED'));

  it('calls new what was not there before', () => equal(verdict(undefined, rated(5), false).change, 'NEW'));

  it('takes the therapist’s word where nothing was rated, and says whose word it is', () =>
    equal(verdict(QL, { ...QL, change: 'IMPROVED' }, true), { change: 'IMPROVED', said: true }));

  it('does not take a word about the visit before for one about an older visit', () =>
    equal(verdict(QL, { ...QL, change: 'IMPROVED' }, false), { change: 'NOT_RATED', said: false }));

  it('believes that a complaint is gone when the therapist said so', () =>
    equal(verdict(rated(5), { ...QL, change: 'RESOLVED' }, false), { change: 'RESOLVED', said: true }));
});

describe('complaints', () => {
  it('keep what is reported and what is found apart on one track', () => {
    const complaints = complaintsOf([[rated(3), rated(6, { id: 'r', kind: 'REPORTED' })]]);
    equal(
      complaints.map(({ kind }) => kind),
      ['REPORTED', 'FOUND'],
    );
  });

  it('continue a track, and where there is none, what was marked at the same place with the same kind', () => {
    const other = { id: 'x', trackId: 'x' };
    equal(ratings([rated(5)], [rated(4, { id: 'n' })], [rated(3, other)]), [[5, 4, 3]]);
    equal(ratings([rated(5)], [rated(4, { ...other, side: 'RIGHT' })]), [[5, null], [null, 4]]);
    equal(ratings([rated(5)], [rated(4, { id: 'n' }), rated(2, other)]), [[5, 4], [null, 2]]);
  });

  it('take the strongest of several marks of one track', () =>
    equal(ratings([rated(2), rated(6, { id: 'n' }), rated(4, { id: 'o' })]), [[6]]));

  it('stand in the order of the lists of marks: reported first, then from strong to weak', () => {
    const complaints = complaintsOf([[rated(3), rated(6, { id: 'b', trackId: 'b' }), rated(1, { id: 'r', kind: 'REPORTED' })]]);
    equal(
      listed(complaints, (key) => key).map(({ newest }) => newest.intensity),
      [1, 6, 3],
    );
  });

  it('leave out what was treated', () => equal(complaintsOf([[{ ...QL, kind: 'TREATED' }]]).length, 0));

  it('take the rating from before the treatment', () => {
    const marks = [rated(2, { id: 'p', phase: 'POST' }), rated(6)];
    equal(
      opening(marks).map(({ intensity }) => intensity),
      [6],
    );
  });

  it('take the rating from after the treatment where there is no other', () =>
    equal(opening([rated(2, { phase: 'POST' })]).length, 1));

  it('stand in time, whatever order they come in', () =>
    equal(
      inTime([on('2026-03-01'), on('2025-12-31'), on('2026-01-02')]).map(({ date }) => date),
      ['2025-12-31', '2026-01-02', '2026-03-01'],
    ));
});

describe('heat', () => {
  it('is the sum of intensity divided by all visits, those without a mark too', () => {
    const visits = [on('2026-01-01', rated(6)), on('2026-01-08', rated(3)), on('2026-01-15')];
    equal(heatOf(visits, new Set(['FOUND'])), [{ place: 'quadratus-lumborum left', perVisit: 3, marked: 2, unrated: 0 }]);
  });

  it('counts only the kinds that are asked for', () =>
    equal(heatOf([on('2026-01-01', rated(6))], new Set(['REPORTED'])).length, 0));

  it('counts a place once in a visit, with its strongest mark', () =>
    equal(
      heatOf([on('2026-01-01', rated(6), rated(2, { id: 'p', phase: 'POST' }), QL)], new Set(['FOUND']))[0].perVisit,
      6,
    ));

  it('leaves out what is gone', () =>
    equal(heatOf([on('2026-01-01', rated(6, { change: 'RESOLVED' }))], new Set(['FOUND'])).length, 0));

  it('names a place that was marked and never rated', () =>
    equal(heatOf([on('2026-01-01', QL)], new Set(['FOUND'])), [{ place: 'quadratus-lumborum left', perVisit: 0, marked: 1, unrated: 1 }]));

  it('has five steps, the last without an end', () =>
    equal(
      [0.1, 1.9, 2, 7.9, 8, 10, 14].map((value) => stepOf(value, 10)),
      [1, 1, 2, 4, 5, 5, 5],
    ));

  it('divides counts into whole numbers', () => {
    equal(countRanges(5, 5), [[5, 5]]);
    equal(countRanges(5, 31).at(-1), [29, 31]);
    equal(countRanges(5, 15, 5), [[5, 9], [10, 14], [15, 19]]);
    equal(countRanges(5, 40, 5), [[5, 14], [15, 24], [25, 34], [35, 44]]);
  });
});

describe('the plot', () => {
  const complaint = (...ratings: (number | null | undefined)[]) => ({
    complaint: {
      key: 't',
      kind: 'FOUND' as const,
      newest: QL,
      marks: ratings.map((rating) => (rating === undefined ? undefined : rating === null ? QL : rated(rating))),
    },
    style: 0,
  });
  const within = frame(500, 236);

  it('places visits by their dates', () => equal(positions([on('2026-01-01'), on('2026-01-11'), on('2026-01-31')])[1], 1 / 3));

  it('keeps two visits of one day apart', () => {
    const [first, second, third] = positions([on('2026-01-01'), on('2026-01-01'), on('2026-01-03')]);
    equal([first < second, second < third], [true, true]);
  });

  it('goes to the nearest visit', () => equal(nearest([0, 0.2, 1], 0.55), 1));

  it('always writes the date of the chosen visit', () => equal(labelled([0, 0.01, 0.02, 1], 1, 400, 80), [1, 3]));

  it('has an axis from 0 to 10, whatever the ratings are', () => equal([up(10, within), up(0, within)], [12, 178]));

  it('breaks the line where a visit was not rated', () => {
    const [line] = lines([complaint(5, null, 4, 3, undefined, 2)], [0, 0.2, 0.4, 0.6, 0.8, 1], within);
    equal(
      line.runs.map((run) => run.map(({ rating }) => rating)),
      [[5], [4, 3], [2]],
    );
    equal(line.dots.length, 5);
  });

  it('moves meeting points aside and never up or down', () => {
    const [one, other] = lines([complaint(5), complaint(5)], [0.5], within);
    equal(one.dots[0].y, other.dots[0].y);
    equal(other.dots[0].x - one.dots[0].x, 9);
    equal((other.dots[0].x + one.dots[0].x) / 2, across(0.5, within));
  });

  it('is walked by arrows', () => {
    const all = lines([complaint(5, 4), complaint(undefined, 9)], [0, 1], within);
    const from = all[0].dots[1];
    equal(stepFrom(from, 'ArrowUp', all), all[1].dots[0]);
    equal(stepFrom(from, 'ArrowLeft', all), all[0].dots[0]);
    equal(stepFrom(from, 'ArrowRight', all), undefined);
  });
});

describe('words', () => {
  it('write a date that nobody reads the wrong way round', () =>
    equal(new HistoryWords({}, {}).day('2026-03-04'), '4 Mar 2026'));

  it('can be replaced', () => equal(new HistoryWords({ WORSE: 'schlechter' }, {}).say('WORSE'), 'schlechter'));
});
