/* SPDX-License-Identifier: Apache-2.0 */
import { bothSides, changed, History, type Marks, partner } from '../../../../frontend/body-map/marks.js';
import { afterOf, changeBetween, LastVisit, ratedAfter } from '../../../../frontend/body-map/tracks.js';
import { search } from '../../../../frontend/body-map/place-search.js';
import { techniqueKey } from '../../../../frontend/body-map/attributes.js';
import { equal, mark } from './editor-support.js';

describe('change since the last visit', () => {
  it('needs two points or three tenths', () => {
    const cases: readonly (readonly [number, number, string])[] = [
      [7, 5, 'IMPROVED'],
      [7, 6, 'SAME'],
      [7, 8, 'SAME'],
      [7, 9, 'WORSE'],
      [4, 3, 'SAME'], // a quarter
      [3, 2, 'IMPROVED'], // a third
      [3, 4, 'WORSE'],
      [1, 0, 'IMPROVED'],
      [0, 0, 'SAME'],
      [0, 1, 'SAME'],
      [0, 2, 'WORSE'],
      [10, 8, 'IMPROVED'],
      [10, 9, 'SAME'],
    ];
    cases.forEach(([before, now, change]) => equal(changeBetween(before, now), change, `${before} → ${now}`));
    equal(changeBetween(undefined, 3), undefined);
    equal(changeBetween(3, undefined), undefined);
  });

  it('is answered with the same track, and a rating within the scale', () => {
    const rated = (intensity?: number) => new LastVisit([mark({ intensity, note: 'of then', response: 'BETTER' })]);
    const answer = (intensity: number | undefined, how: 'SAME' | 'IMPROVED' | 'WORSE' | 'RESOLVED') => {
      const last = rated(intensity);
      return last.answered(last.complaints[0], how);
    };
    equal(answer(7, 'SAME').intensity, 7);
    equal(answer(7, 'IMPROVED').intensity, 5);
    equal(answer(1, 'IMPROVED').intensity, 0);
    equal(answer(9, 'WORSE').intensity, 10);
    equal(answer(undefined, 'WORSE').intensity, undefined);
    equal(answer(undefined, 'RESOLVED').intensity, 0);
    const last = rated(7);
    const [before] = last.complaints;
    const today = last.answered(before, 'SAME');
    equal([today.trackId, today.change, today.note, today.response], [before.trackId, 'SAME', null, null]);
    equal(today.id === before.id, false);
  });

  it('of what is gone keeps nothing of how it felt', () => {
    const before = mark({ intensity: 5, quality: ['ACHING'], tone: 3, timing: 'NIGHT', pressureFound: 2 });
    const gone = new LastVisit([before]).answered(before, 'RESOLVED');
    equal([gone.change, gone.intensity, gone.quality, gone.tone], ['RESOLVED', 0, undefined, undefined]);
    equal(gone.region, 'quadratus-lumborum');
  });

  it('is asked of complaints only, once each, and of none that was gone', () => {
    const before = mark({ intensity: 7 });
    const after = mark({ trackId: before.trackId, phase: 'POST', intensity: 3 });
    const last = new LastVisit([after, before, mark({ kind: 'TREATED' }), mark({ change: 'RESOLVED', intensity: 0 })]);
    equal(
      last.complaints.map((each) => each.id),
      [before.id],
    );
    equal(last.open([]).length, 1);
    equal(last.open([mark({ trackId: before.trackId })]).length, 0);
  });

  it('follows a later rating, unless somebody chose it', () => {
    const before = mark({ intensity: 6 });
    const last = new LastVisit([before]);
    let today: Marks = [last.answered(before, 'SAME')];
    today = last.refined(today, today[0], { intensity: 4 });
    equal(today[0].change, 'IMPROVED');
    today = last.refined(today, today[0], { intensity: 5 });
    equal(today[0].change, 'SAME');
    today = last.refined(today, today[0], { change: 'SAME' });
    today = last.refined(today, today[0], { intensity: 9 });
    equal(today[0].change, 'SAME', 'chosen by hand');
    const reopened = new LastVisit([before]);
    today = reopened.refined(today, today[0], { intensity: 10 });
    equal(today[0].change, 'SAME', 'chosen by hand before the page was opened again');
  });

  it('of a rated mark is never gone', () => {
    const before = mark({ intensity: 6 });
    const last = new LastVisit([before]);
    const gone = last.answered(before, 'RESOLVED');
    equal(last.refined([gone], gone, { intensity: 5 })[0].change, 'SAME');
    equal(last.chosen(gone, 'WORSE'), { change: 'WORSE', intensity: 8 });
    equal(last.chosen(mark({ intensity: 4 }), 'RESOLVED'), { change: 'RESOLVED', intensity: 0 });
  });

  it('is new only where there was a visit before that knew nothing of it', () => {
    const here = mark({ intensity: 5 });
    equal(new LastVisit().begun([], here).change, undefined);
    equal(new LastVisit([]).begun([], here).change, 'NEW');
    equal(new LastVisit([]).begun([], mark({ kind: 'TREATED' })).change, undefined);
    const last = new LastVisit([mark({ intensity: 7 })]);
    equal(last.begun([], here).change, undefined, 'may be the old complaint');
    equal(last.candidate([here], here)?.intensity, 7);
    equal(last.candidate([here], { ...here, kind: 'REPORTED' }), undefined);
    const adopted = last.adopted([here], here, last.complaints[0])[0];
    equal([adopted.trackId, adopted.change], [last.complaints[0].trackId, 'IMPROVED']);
    equal(last.candidate([adopted], adopted), undefined);
  });

  it('joins both sides again when they are answered alike', () => {
    const left = mark({ intensity: 5, groupId: 'g' });
    const right = mark({ intensity: 5, groupId: 'g', side: 'RIGHT' });
    const last = new LastVisit([left, right]);
    const answer = (today: Marks, before: typeof left, how: 'SAME' | 'WORSE') =>
      last.withAnswer(today, before, last.answered(before, how));
    const alike = answer(answer([], left, 'SAME'), right, 'SAME');
    equal(partner(alike, alike[0])?.side, 'RIGHT');
    const apart = answer(answer([], left, 'SAME'), right, 'WORSE');
    equal(partner(apart, apart[0]), undefined);
  });
});

describe('before and after', () => {
  it('rates a copy after treatment, and takes it away again', () => {
    const before = mark({ intensity: 7, change: 'SAME', note: 'of before' });
    const rated = ratedAfter([before], before, 3);
    const after = afterOf(rated, before);
    equal([after?.intensity, after?.phase, after?.trackId, after?.note], [3, 'POST', before.trackId, null]);
    equal(afterOf(ratedAfter(rated, before, 4), before)?.intensity, 4);
    equal(ratedAfter(rated, before, undefined), [before]);
    equal(ratedAfter([before], before, undefined), [before]);
  });

  it('rates both sides while they are joined', () => {
    const one = mark({ intensity: 6 });
    const [left, right] = bothSides([one], one);
    const rated = ratedAfter([left, right], left, 2);
    equal(rated.length, 4);
    equal(
      rated.slice(2).map((each) => [each.side, each.intensity]),
      [
        ['LEFT', 2],
        ['RIGHT', 2],
      ],
    );
    equal(ratedAfter(rated, left, undefined).length, 2);
  });
});

describe('both sides', () => {
  it('refer to mirrored places', () => {
    const one = mark({ radiatesTo: [{ coarseRegion: 'buttock', side: 'LEFT' }, { coarseRegion: 'lower-back', side: 'MIDLINE' }] });
    const [left, right] = bothSides([one], one);
    equal(
      right.radiatesTo?.map((to) => to.side),
      ['RIGHT', 'MIDLINE'],
    );
    const next = changed([left, right], right, { radiatesTo: [{ coarseRegion: 'thigh-back', side: 'RIGHT' }] });
    equal(next[0].radiatesTo?.[0].side, 'LEFT');
    equal(next[1].radiatesTo?.[0].side, 'RIGHT');
  });

  it('lie as far from the middle, and share no history', () => {
    const one = mark({ geometry: 'POINT', x: 0.25, y: 0.5, change: 'IMPROVED' });
    const [, right] = bothSides([one], one);
    equal([right.x, right.y, right.change], [0.75, 0.5, null]);
    equal(right.trackId, right.id);
  });
});

describe('history', () => {
  it('takes what is typed without a pause for one step', () => {
    const history = new History();
    const lists = [[], [mark()], [mark()], [mark()]] as Marks[];
    history.did(lists[0], 'note a', 0);
    history.did(lists[1], 'note a', 900);
    history.did(lists[2], 'note a', 1800);
    history.did(lists[3], 'note a', 2900);
    equal(history.undo([]), lists[3]);
    equal(history.undo([]) === lists[0], true);
    equal(history.canUndo, false);
  });

  it('keeps other steps apart', () => {
    const history = new History();
    history.did([], 'note a', 0);
    history.did([], 'note b', 10);
    history.did([], '', 20);
    history.did([], '', 30);
    [1, 2, 3, 4].forEach(() => equal(history.undo([]), []));
    equal(history.canUndo, false);
  });
});

describe('places by name', () => {
  const place = (words: string, side: 'left' | 'right' | 'midline') => ({ words, side, key: words, note: '' });
  const places = [
    place('left gluteus medius', 'left'),
    place('right gluteus medius', 'right'),
    place('lower back', 'midline'),
    place('left upper back', 'left'),
  ];

  it('are found by parts of words, the near side first', () => {
    equal(
      search(places, 'glut', 'right').map((each) => each.side),
      ['right', 'left'],
    );
    equal(
      search(places, 'BACK up', 'left').map((each) => each.words),
      ['left upper back'],
    );
    equal(search(places, '  ', 'left'), []);
    equal(search(places, 'elbow', 'left'), []);
  });
});

describe('a technique', () => {
  it('is stored as a key', () => {
    equal(techniqueKey('Ischaemic compression'), 'ischaemic-compression');
    equal(techniqueKey('  Pétrissage, slow! '), 'petrissage-slow');
    equal(techniqueKey('!?'), '');
    equal(techniqueKey('a'.repeat(63) + ' bc').length <= 64, true);
    equal(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(techniqueKey('a'.repeat(63) + ' bc')), true);
  });
});
