/* SPDX-License-Identifier: Apache-2.0 */

/** The geometry of the plot: from complaints to points and unbroken runs. No drawing here. */

import type { Complaint } from './visits.js';

/** As many lines as can be told apart by marker and dash, without colour. */
export const STYLES = ['circle', 'square', 'triangle', 'diamond', 'ring', 'frame'] as const;
export const MOST_LINES = STYLES.length;
export type LineStyle = (typeof STYLES)[number];

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where 0 lies; below it is the lane of what was marked and not rated, then the dates. */
  readonly floor: number;
  readonly lane: number;
}

export interface Dot {
  readonly line: number;
  readonly visit: number;
  readonly x: number;
  readonly y: number;
  readonly rating: number | undefined;
}

export interface Line {
  readonly complaint: Complaint;
  readonly style: number;
  readonly dots: readonly Dot[];
  /** Dots that follow one another without a visit between them that was not rated. */
  readonly runs: readonly (readonly Dot[])[];
}

/** Room beside the plot, in pixels; the slider keeps to it too, so that its thumb stands over the visit. */
export const PLOT_LEFT = 42;
export const PLOT_RIGHT = 20;

/** How far dots of one visit and one rating stand apart; sideways, so that the rating stays true. */
const APART = 9;

export function frame(width: number, height: number): Frame {
  return { width, height, left: PLOT_LEFT, right: PLOT_RIGHT, top: 12, floor: height - 58, lane: height - 36 };
}

export function across(place: number, { width, left, right }: Frame): number {
  return left + place * (width - left - right);
}

export function up(rating: number, { top, floor }: Frame): number {
  return floor - (rating / 10) * (floor - top);
}

export function lines(
  complaints: readonly { complaint: Complaint; style: number }[],
  places: readonly number[],
  within: Frame,
): readonly Line[] {
  const crowds = crowded(complaints.map(({ complaint }) => complaint));
  return complaints.map(({ complaint, style }, line) => {
    const dots = complaint.marks.flatMap((mark, visit): Dot[] => {
      if (!mark) {
        return [];
      }
      const crowd = crowds.get(crowdKey(visit, mark.intensity)) ?? [];
      const aside = (crowd.indexOf(line) - (crowd.length - 1) / 2) * APART;
      const y = mark.intensity === undefined ? within.lane : up(mark.intensity, within);
      return [{ line, visit, x: across(places[visit], within) + aside, y, rating: mark.intensity }];
    });
    return { complaint, style, dots, runs: runs(dots) };
  });
}

const crowdKey = (visit: number, rating: number | undefined) => `${visit} ${rating ?? ''}`;

/** Which lines meet at one visit with one rating. */
function crowded(complaints: readonly Complaint[]): ReadonlyMap<string, number[]> {
  const crowds = new Map<string, number[]>();
  complaints.forEach((complaint, line) =>
    complaint.marks.forEach((mark, visit) => {
      if (mark) {
        const key = crowdKey(visit, mark.intensity);
        crowds.set(key, [...(crowds.get(key) ?? []), line]);
      }
    }),
  );
  return crowds;
}

function runs(dots: readonly Dot[]): readonly (readonly Dot[])[] {
  const all: Dot[][] = [];
  let last: Dot | undefined;
  for (const dot of dots.filter(({ rating }) => rating !== undefined)) {
    if (last && dot.visit === last.visit + 1) {
      all[all.length - 1].push(dot);
    } else {
      all.push([dot]);
    }
    last = dot;
  }
  return all;
}

/** Where an arrow key leads from a dot: along its line, or to the closest dot of the same visit. */
export function stepFrom(from: Dot, key: string, all: readonly Line[]): Dot | undefined {
  const own = all[from.line].dots;
  const index = own.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return own[index - 1];
    case 'ArrowRight':
      return own[index + 1];
    case 'Home':
      return own[0];
    case 'End':
      return own[own.length - 1];
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = all
        .flatMap(({ dots }) => dots.filter(({ visit }) => visit === from.visit))
        .sort((a, b) => a.y - b.y || a.line - b.line);
      return column[column.indexOf(from) + (key === 'ArrowUp' ? -1 : 1)];
    }
  }
  return undefined;
}
