/* SPDX-License-Identifier: Apache-2.0 */

/**
 * One complaint over several visits and over one treatment: marks with the same `trackId`.
 *
 * A complaint that is gone is a mark too, with intensity 0 and the change `RESOLVED`: a record that it was asked about,
 * to be drawn as a quiet tick and not as a finding. Only a person says so, because a rating of 0 may stand beside
 * something that is still felt under the hand.
 */

import type { Change } from './attributes.js';
import { type Region, placeKey } from './figure.js';
import { altered, byPlace, changed, type Mark, type Marks, newId, partner, placeOf, removed } from './marks.js';

/** What one tap says about a complaint of the last visit. */
export const ANSWERS = ['SAME', 'IMPROVED', 'WORSE', 'RESOLVED'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How far one tap moves a rating: the least that counts as a change. */
const STEP = 2;

/** What changed between two ratings: only two points, or three tenths of the first, are a change. */
export function changeBetween(before: number | undefined, now: number | undefined): Change | undefined {
  if (before === undefined || now === undefined) {
    return undefined;
  }
  const moved = Math.abs(now - before);
  const counts = moved >= STEP || (before > 0 && moved * 10 >= before * 3);
  return counts ? (now < before ? 'IMPROVED' : 'WORSE') : 'SAME';
}

/** The answers that make sense: what one keeps off is as before, or free again. */
export function answersTo(mark: Mark): readonly Answer[] {
  return mark.kind === 'AVOID' ? ['SAME', 'RESOLVED'] : ANSWERS;
}

function rating(before: Mark, answer: Change): number | undefined {
  if (answer === 'RESOLVED') {
    return 0;
  }
  if (before.intensity === undefined) {
    return undefined;
  }
  const step = answer === 'IMPROVED' ? -STEP : answer === 'WORSE' ? STEP : 0;
  return Math.min(10, Math.max(0, before.intensity + step));
}

/** What was done and written down at a visit stays with it. */
const OF_THEN: Partial<Mark> = {
  response: undefined,
  technique: undefined,
  pressureUsed: undefined,
  minutes: undefined,
  groupId: undefined,
  note: undefined,
};

/** What nobody feels any more when a complaint is gone. */
const FELT: Partial<Mark> = {
  quality: undefined,
  timing: undefined,
  tone: undefined,
  pressureFound: undefined,
  reproducesFamiliar: undefined,
  radiatesTo: undefined,
};

interface Placed {
  readonly today: Marks;
  readonly open: Marks;
  readonly ghosts: ReadonlyMap<string, Marks>;
}

/** The marks of the visit before, and what today's have to do with them. */
export class LastVisit {
  private readonly byTrack = new Map<string, Mark>();

  /** Changes that somebody chose: a rating given later does not overrule them. */
  private readonly byHand = new Set<string>();

  /** The same map as long as nothing more is answered, so that nothing is drawn anew. */
  private placed: Placed = { today: [], open: [], ghosts: new Map() };

  /** @param marks of the visit before; absent when there was none, so that nothing is called new */
  constructor(readonly marks?: Marks) {
    for (const mark of marks ?? []) {
      // what was done to a place is no complaint to ask about, nor is one that was gone already
      if (mark.kind === 'TREATED' || mark.change === 'RESOLVED' || !mark.trackId) {
        continue;
      }
      const known = this.byTrack.get(mark.trackId);
      if (!known || (known.phase === 'POST' && mark.phase !== 'POST')) {
        this.byTrack.set(mark.trackId, mark);
      }
    }
  }

  get complaints(): Marks {
    return [...this.byTrack.values()];
  }

  forerunner(mark: Mark): Mark | undefined {
    return mark.trackId === undefined ? undefined : this.byTrack.get(mark.trackId);
  }

  /** One of the complaints that nothing was said about yet. */
  find(today: Marks, id: string | undefined): Mark | undefined {
    return id === undefined ? undefined : this.open(today).find((mark) => mark.id === id);
  }

  /** The complaints that nothing was said about yet, by place. */
  ghosts(today: Marks): ReadonlyMap<string, Marks> {
    if (this.placed.today !== today) {
      const open = this.open(today);
      const same = open.length === this.placed.open.length && open.every((mark, at) => mark === this.placed.open[at]);
      this.placed = { today, open, ghosts: same ? this.placed.ghosts : byPlace(open) };
    }
    return this.placed.ghosts;
  }

  /** The complaint that lies on a region and waits for an answer. */
  ghostOn(today: Marks, region: Region): Mark | undefined {
    const ghosts = this.ghosts(today);
    const across = region.layer === null ? ghosts.get(placeKey(region.key, 'midline')) : undefined;
    return (ghosts.get(placeKey(region.key, region.side)) ?? across)?.at(-1);
  }

  /** The complaints that nothing was said about yet. */
  open(today: Marks): Marks {
    if (this.byTrack.size === 0) {
      return [];
    }
    const answered = new Set(today.map((mark) => mark.trackId));
    return this.complaints.filter((mark) => !answered.has(mark.trackId));
  }

  /** An open complaint of the same kind at the same place, for a mark that belongs to none. */
  candidate(today: Marks, mark: Mark): Mark | undefined {
    if (this.forerunner(mark)) {
      return undefined;
    }
    const same = (other: Mark) => other.kind === mark.kind && other.side === mark.side && placeOf(other) === placeOf(mark);
    return this.open(today).find(same);
  }

  /** A fresh mark: new where there was a visit before that knew nothing of it. */
  begun(today: Marks, mark: Mark): Mark {
    const isNew = this.marks !== undefined && mark.kind !== 'TREATED' && !this.candidate(today, mark);
    return isNew ? { ...mark, change: 'NEW' } : mark;
  }

  /** Today's mark of an old complaint. What was done and written down then stays there. */
  answered(before: Mark, answer: Answer): Mark {
    return altered(before, {
      ...OF_THEN,
      ...(answer === 'RESOLVED' ? FELT : {}),
      id: newId(),
      phase: 'PRE',
      intensity: rating(before, answer),
      change: answer,
    });
  }

  /** Adds today's mark, joined to the other side's where both were one and are answered alike. */
  withAnswer(today: Marks, before: Mark, mark: Mark): Marks {
    const twinBefore = partner(this.marks ?? [], before);
    const twin = twinBefore && today.find((other) => other.trackId === twinBefore.trackId && !other.groupId);
    if (!twin || twin.change !== mark.change || twin.intensity !== mark.intensity) {
      return [...today, mark];
    }
    const groupId = newId();
    return [...today.map((other) => (other === twin ? { ...other, groupId } : other)), { ...mark, groupId }];
  }

  /** Today's mark of an old complaint with its rating of today. */
  rated(before: Mark, intensity: number): Mark {
    return { ...this.answered(before, 'SAME'), intensity, change: changeBetween(before.intensity, intensity) ?? 'SAME' };
  }

  /** Says that a mark, with all that was recorded of it today, is an old complaint. */
  adopted(today: Marks, mark: Mark, before: Mark): Marks {
    const change = changeBetween(before.intensity, mark.intensity);
    return today.map((other) => {
      if (other.id === mark.id) {
        return altered(other, { trackId: before.trackId, change });
      }
      return other.trackId === mark.trackId ? { ...other, trackId: before.trackId } : other;
    });
  }

  /** Changes what a mark says, and with its rating what it says about the change. */
  refined(today: Marks, mark: Mark, said: Partial<Mark>): Marks {
    const next = changed(today, mark, said);
    if ('change' in said) {
      next.filter((other, at) => other !== today[at]).forEach((other) => this.byHand.add(choice(other)));
      return next;
    }
    return next.map((other, at) => (other === today[at] ? other : this.judged(today[at], other)));
  }

  /** What choosing a change says: gone is rated 0, and what is not gone any more has a rating again. */
  chosen(mark: Mark, change: Change | undefined): Partial<Mark> {
    if (change === 'RESOLVED') {
      return { change, intensity: 0 };
    }
    const before = mark.change === 'RESOLVED' ? this.forerunner(mark) : undefined;
    return before ? { change, intensity: rating(before, change ?? 'SAME') } : { change };
  }

  private judged(was: Mark, is: Mark): Mark {
    if (is.kind === 'TREATED' && is.change === 'NEW') {
      return altered(is, { change: undefined });
    }
    const before = this.forerunner(is);
    if (!before || is.intensity === was.intensity || is.phase === 'POST' || this.isByHand(was, before)) {
      return is;
    }
    return altered(is, { change: changeBetween(before.intensity, is.intensity) ?? was.change });
  }

  /** A choice made before this page was opened shows by not being what the rating says. */
  private isByHand(mark: Mark, before: Mark): boolean {
    if (mark.change === undefined || mark.change === 'RESOLVED') {
      return false; // who rates what was gone says that it is not
    }
    const computed = changeBetween(before.intensity, mark.intensity);
    return this.byHand.has(choice(mark)) || (computed !== undefined && mark.change !== computed);
  }
}

const choice = (mark: Mark) => `${mark.id} ${mark.change}`;

/** What was recorded after treatment of a mark made before it. */
export function afterOf(today: Marks, mark: Mark): Mark | undefined {
  return mark.phase === 'POST'
    ? undefined
    : today.find((other) => other.phase === 'POST' && other.trackId === mark.trackId && other.kind === mark.kind);
}

/** Rates a mark after treatment, on both sides while they are joined; without a rating it is taken away again. */
export function ratedAfter(today: Marks, mark: Mark, intensity: number | undefined): Marks {
  const there = afterOf(today, mark);
  if (there) {
    const twin = partner(today, there);
    return intensity === undefined
      ? removed(twin ? removed(today, twin) : today, there)
      : changed(today, there, { intensity });
  }
  if (intensity === undefined) {
    return today;
  }
  const twin = partner(today, mark);
  const groupId = twin && newId();
  return [...today, ...[mark, ...(twin ? [twin] : [])].map((each) => after(each, intensity, groupId))];
}

function after(mark: Mark, intensity: number, groupId: string | undefined): Mark {
  return altered(mark, { id: newId(), phase: 'POST', intensity, groupId, change: undefined, note: undefined });
}
