/* SPDX-License-Identifier: Apache-2.0 */
/** A made-up course of nine visits, for the demo page and the tests. */
import type { Numbers } from '../../../../frontend/body-map-history/numbers.js';
import type { Visit } from '../../../../frontend/body-map-history/visits.js';
import type { Kind, Mark, Type } from '../../../../frontend/body-map/marks.js';

type Rating = number | null | undefined;

/** Kind, side, key, view, type, and the rating at each visit: null for marked and not rated, undefined for not marked. */
const COMPLAINTS: readonly (readonly [Kind, Mark['side'], string, string, Type, readonly Rating[]])[] = [
  ['REPORTED', 'LEFT', 'lower-back', 'BACK', 'PAIN', [8, 8, 7, 5, 5, undefined, 4, 2, 2]],
  ['FOUND', 'LEFT', 'quadratus-lumborum', 'BACK', 'TENSION', [7, 7, 6, 6, 4, undefined, 5, 3, 2]],
  ['FOUND', 'RIGHT', 'gluteus-medius', 'BACK', 'TRIGGER_POINT', [null, 5, 6, 5, 5, undefined, 3, 3, undefined]],
  ['REPORTED', 'RIGHT', 'piriformis', 'BACK', 'TINGLING', [3, 4, 4, 2, undefined, undefined, 1, 0, undefined]],
  ['FOUND', 'LEFT', 'psoas-major', 'FRONT', 'TENSION', [undefined, undefined, 4, 4, 5, undefined, 5, 6, 6]],
  ['REPORTED', 'RIGHT', 'trapezius-upper', 'BACK', 'PAIN', [undefined, undefined, undefined, undefined, 6, undefined, 4, 3, 3]],
  ['FOUND', 'RIGHT', 'rectus-femoris', 'FRONT', 'TENDERNESS', [2, 2, undefined, undefined, 2, undefined, 1, undefined, 1]],
];

const DAYS = [
  '2026-01-08',
  '2026-01-15',
  '2026-01-22',
  '2026-02-05',
  '2026-02-19',
  '2026-03-05',
  '2026-04-30',
  '2026-05-14',
  '2026-05-28',
];

const id = (track: number, visit: number, phase: number) =>
  `00000000-0000-4000-8000-${String(track * 10_000 + visit * 10 + phase).padStart(12, '0')}`;

function mark(track: number, visit: number, phase: 'PRE' | 'POST', intensity: number | null): Mark {
  const [kind, side, key, view, type] = COMPLAINTS[track];
  const coarse = key === 'lower-back';
  return {
    id: id(track, visit, phase === 'PRE' ? 0 : 1),
    kind,
    phase,
    artwork: 'figure-1',
    view,
    ...(coarse ? { coarseRegion: key } : { region: key }),
    side,
    geometry: 'REGION',
    type,
    ...(intensity === null ? {} : { intensity }),
    trackId: id(track, 0, 0),
  };
}

function marksOf(visit: number): Mark[] {
  const before = COMPLAINTS.flatMap(([, , , , , ratings], track) => {
    const rating = ratings[visit];
    return rating === undefined ? [] : [mark(track, visit, 'PRE', rating)];
  });
  const after = COMPLAINTS.slice(0, 3).flatMap(([, , , , , ratings], track) => {
    const rating = ratings[visit];
    return visit % 2 === 0 && typeof rating === 'number' ? [mark(track, visit, 'POST', Math.max(0, rating - track - 1))] : [];
  });
  return [...before, ...after];
}

export const visits: readonly Visit[] = DAYS.map((date, index) => ({
  id: `visit-${index + 1}`,
  date,
  therapist: index === 6 ? 'Noor Haddad' : 'Maria Ortiz',
  marks: marksOf(index),
}));

export const numbers: Numbers = {
  visits: Object.fromEntries(
    visits.map(({ id, marks }, index) => [id, { regions: marks.length, marks: marks.length, rated: marks.length, mean: 5.2 - index / 2, sum: 31 - 2 * index, area: 412 - 11 * index }]),
  ),
  phases: Object.fromEntries(
    visits.map(({ id }) => [
      id,
      {
        before: { regions: 3, marks: 3, rated: 3, mean: 5.2, sum: 16, area: 380 },
        after: { regions: 3, marks: 3, rated: 3, mean: 3, sum: 9, area: 240 },
        overlap: 1,
      },
    ]),
  ),
  overlaps: Object.fromEntries(visits.slice(1).map(({ id }, index) => [`visit-${index + 1} ${id}`, 0.71])),
};
