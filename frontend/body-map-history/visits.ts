/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Visits and what runs through them. A complaint is one track of one kind: what the client reports and what the hands
 * find are two scales, and are never joined to one line, even where they lie on the same muscle.
 */

import { placeKey } from '../body-map/figure.js';
import { type Kind, type Mark, type Marks, placeOf, sideOf } from '../body-map/marks.js';

/** One visit, in the JSON form of the server (class `VisitJson`). */
export interface Visit {
  readonly id: string;
  /** `2026-03-12` */
  readonly date: string;
  readonly label?: string;
  readonly therapist: string;
  readonly marks: Marks;
}

export type Visits = readonly Visit[];
export type Phase = 'PRE' | 'POST' | 'FOLLOW_UP';

/** Kinds that carry a complaint; what was treated or avoided is no rating of anything. */
export const RATED: readonly Kind[] = ['REPORTED', 'FOUND'];

export interface Complaint {
  readonly key: string;
  readonly kind: Kind;
  /** The newest mark of it, which gives it its name. */
  readonly newest: Mark;
  /** One for each visit, in their order; undefined where the complaint is not marked. */
  readonly marks: readonly (Mark | undefined)[];
}

export const phaseOf = (mark: Mark): Phase => (mark.phase as Phase | undefined) ?? 'PRE';
export const trackOf = (mark: Mark): string => `${mark.trackId ?? mark.id} ${mark.kind}`;
export const isComplaint = (mark: Mark): boolean => RATED.includes(mark.kind);

/** From the oldest to the newest; visits of one day stay in the order in which they came. */
export function inTime(visits: Visits): Visits {
  return visits
    .map((visit, index) => ({ visit, index }))
    .sort((a, b) => compare(a.visit.date, b.visit.date) || a.index - b.index)
    .map(({ visit }) => visit);
}

/** What was marked when the visit began: a mark made after treatment stands only where there is none from before. */
export function opening(marks: Marks): Marks {
  const before = new Set(marks.filter((mark) => phaseOf(mark) !== 'POST').map(trackOf));
  return marks.filter((mark) => phaseOf(mark) !== 'POST' || !before.has(trackOf(mark)));
}

export function ofPhase(marks: Marks, phase: Phase): Marks {
  return marks.filter((mark) => phaseOf(mark) === phase);
}

/** Every complaint of these visits, the strongest of late first. */
export function complaintsOf(visits: Visits): readonly Complaint[] {
  return tracks(visits.map((visit) => opening(visit.marks)));
}

/** Complaints of lists of marks that follow one another, such as before and after a treatment. */
export function tracks(lists: readonly Marks[]): readonly Complaint[] {
  const found = new Map<string, (Mark | undefined)[]>();
  lists.forEach((marks, index) =>
    marks.filter(isComplaint).forEach((mark) => {
      const key = trackOf(mark);
      const row = found.get(key) ?? lists.map(() => undefined);
      row[index] ??= mark;
      found.set(key, row);
    }),
  );
  return [...found]
    .map(([key, marks]) => ({ key, kind: last(marks).kind, newest: last(marks), marks }))
    .sort((a, b) => lateness(b) - lateness(a) || strength(b) - strength(a) || compare(a.key, b.key));
}

const last = (marks: readonly (Mark | undefined)[]): Mark => marks.findLast((mark) => mark !== undefined)!;
const lateness = ({ marks }: Complaint) => marks.findLastIndex((mark) => mark !== undefined);
const strength = ({ newest }: Complaint) => newest.intensity ?? -1;

/**
 * Sum of intensity for each place, divided by the number of visits. A place that was marked and never rated is in the
 * map with 0, so that a table can say so.
 */
export function heatOf(visits: Visits, kinds: ReadonlySet<Kind>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const visit of visits) {
    for (const mark of opening(visit.marks)) {
      if (kinds.has(mark.kind)) {
        const place = placeKey(placeOf(mark), sideOf(mark));
        sums.set(place, (sums.get(place) ?? 0) + (mark.intensity ?? 0));
      }
    }
  }
  return new Map([...sums].map(([place, sum]) => [place, sum / visits.length]));
}

/** Visits from the first to the last day, both counted. */
export function between(visits: Visits, from: string, to: string): Visits {
  return visits.filter(({ date }) => (!from || date >= from) && (!to || date <= to));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
