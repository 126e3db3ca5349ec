/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Visits and what runs through them, by the same rules as the server's `MarkComparison` and `MarkHeat`. A complaint is
 * one track of one kind: what the client reports and what the hands find are two scales, never compared with each other.
 */

import { placeKey } from '../body-map/figure.js';
import { type Kind, type Mark, type Marks, ordered, placeOf, sideOf } from '../body-map/marks.js';

/** One visit, in the JSON form of the server (class `BodyMapHistory.Visit`). */
export interface Visit {
  readonly id: string;
  /** `2026-03-12` */
  readonly date: string;
  readonly label?: string;
  readonly therapist: string;
  /** Not signed yet. */
  readonly draft?: boolean;
  readonly marks: Marks;
}

export type Visits = readonly Visit[];
export type Phase = 'PRE' | 'POST' | 'FOLLOW_UP';

/** What client and therapist found; what was treated, or is to be avoided, is no finding. */
export const FINDINGS: readonly Kind[] = ['REPORTED', 'FOUND'];

export interface Complaint {
  readonly key: string;
  readonly kind: Kind;
  /** The newest mark of it, which gives it its name. */
  readonly newest: Mark;
  /** One for each moment, in their order; undefined where the complaint is not marked. */
  readonly marks: readonly (Mark | undefined)[];
}

const PHASES: readonly Phase[] = ['PRE', 'POST', 'FOLLOW_UP'];

export const phaseOf = (mark: Mark): Phase => (mark.phase as Phase | undefined) ?? 'PRE';
export const placeIdOf = (mark: Mark): string => placeKey(placeOf(mark), sideOf(mark));
export const isFinding = (mark: Mark): boolean => FINDINGS.includes(mark.kind);

/** Whether the mark says that something is there, not that it is gone. */
export const isPresent = (mark: Mark): boolean => mark.change !== 'RESOLVED';

const trackOf = (mark: Mark) => `${mark.trackId ?? mark.id} ${mark.kind}`;
const spotOf = (mark: Mark) => `${placeIdOf(mark)} ${mark.kind}`;

/** From the oldest to the newest; visits of one day stay in the order in which they came. */
export function inTime(visits: Visits): Visits {
  return visits
    .map((visit, index) => ({ visit, index }))
    .sort((a, b) => compare(a.visit.date, b.visit.date) || a.index - b.index)
    .map(({ visit }) => visit);
}

/** Each complaint as it was first recorded in its visit, before the treatment where that was done. */
export function opening(marks: Marks): Marks {
  return ofOnePhase(marks, (a, b) => a - b);
}

/** What was there before the treatment. */
export function before(marks: Marks): Marks {
  return marks.filter((mark) => phaseOf(mark) === 'PRE' && isPresent(mark));
}

/** What was looked at again after the treatment, as it was recorded last. */
export function after(marks: Marks): Marks {
  return ofOnePhase(
    marks.filter((mark) => phaseOf(mark) !== 'PRE'),
    (a, b) => b - a,
  );
}

/** The marks of each track that are of the phase that comes first in this order. */
function ofOnePhase(marks: Marks, order: (a: number, b: number) => number): Marks {
  const first = new Map<string, number>();
  for (const mark of marks) {
    const phase = PHASES.indexOf(phaseOf(mark));
    const known = first.get(trackOf(mark));
    if (known === undefined || order(phase, known) < 0) {
      first.set(trackOf(mark), phase);
    }
  }
  return marks.filter((mark) => PHASES.indexOf(phaseOf(mark)) === first.get(trackOf(mark)));
}

/**
 * The complaints of moments that follow one another. Marks of one track belong together, and of several the strongest
 * counts. A mark of a track that was not there before continues what was last marked with the same kind at the same
 * place, unless that goes on by itself.
 */
export function complaintsOf(moments: readonly Marks[]): readonly Complaint[] {
  const found: { track: string; spot: string; marks: (Mark | undefined)[] }[] = [];
  moments.forEach((marks, moment) => {
    const strongest = [...marks.filter(isFinding)].sort((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1));
    const rest: Mark[] = [];
    for (const mark of strongest) {
      const known = found.find(({ track }) => track === trackOf(mark));
      if (known) {
        known.marks[moment] ??= mark;
      } else {
        rest.push(mark);
      }
    }
    for (const mark of rest) {
      const same = found.findLast(({ spot, marks: row }) => spot === spotOf(mark) && row[moment] === undefined);
      const known = found.find(({ track }) => track === trackOf(mark)) ?? same;
      if (known) {
        known.track = trackOf(mark);
        known.marks[moment] ??= mark;
      } else {
        const row = moments.map((_, index) => (index === moment ? mark : undefined));
        found.push({ track: trackOf(mark), spot: spotOf(mark), marks: row });
      }
    }
  });
  return found.map(({ track, marks }) => {
    const newest = marks.findLast((mark) => mark !== undefined)!;
    return { key: `${track} ${newest.id}`, kind: newest.kind, newest, marks };
  });
}

/** In the order in which marks are listed everywhere. */
export function listed(complaints: readonly Complaint[], name: (key: string) => string): readonly Complaint[] {
  const byMark = new Map(complaints.map((complaint) => [complaint.newest, complaint]));
  return ordered([...byMark.keys()], name).map((mark) => byMark.get(mark)!);
}

export interface Warmth {
  readonly place: string;
  /** Sum of intensity divided by the number of visits. */
  readonly perVisit: number;
  /** At how many visits it was marked, and at how many of these without any rating. */
  readonly marked: number;
  readonly unrated: number;
}

/**
 * How much each place was marked over the visits, the warmest first. In a visit a place counts once, with its strongest
 * mark, so that before and after, or reported and found, do not count twice.
 */
export function heatOf(visits: Visits, kinds: ReadonlySet<Kind>): readonly Warmth[] {
  const ratings = new Map<string, (number | undefined)[]>();
  for (const { marks } of visits) {
    const strongest = new Map<string, number | undefined>();
    for (const mark of marks.filter((each) => kinds.has(each.kind) && isPresent(each))) {
      const known = strongest.get(placeIdOf(mark));
      strongest.set(placeIdOf(mark), known === undefined || (mark.intensity ?? -1) > known ? mark.intensity : known);
    }
    strongest.forEach((rating, place) => ratings.set(place, [...(ratings.get(place) ?? []), rating]));
  }
  return [...ratings]
    .map(([place, all]) => ({
      place,
      perVisit: all.reduce<number>((sum, rating) => sum + (rating ?? 0), 0) / visits.length,
      marked: all.length,
      unrated: all.filter((rating) => rating === undefined).length,
    }))
    .sort((a, b) => b.perVisit - a.perVisit || compare(a.place, b.place));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
