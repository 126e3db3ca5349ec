/* SPDX-License-Identifier: Apache-2.0 */

/** Where each visit lies between the first and the last, from 0 to 1, by its date: a long pause looks long. */

import type { Visits } from './visits.js';

const DAY = 86_400_000;

export function positions(visits: Visits): readonly number[] {
  const days = visits.map(({ date }) => Date.parse(date) / DAY);
  if (days.some(Number.isNaN)) {
    return visits.map((_, index) => (visits.length > 1 ? index / (visits.length - 1) : 0.5));
  }
  const apart = days.map((day, index) => {
    const same = days.filter((other) => other === day).length;
    return day + (index - days.indexOf(day)) / same;
  });
  const from = apart[0];
  const length = apart[apart.length - 1] - from;
  return apart.map((day) => (length > 0 ? (day - from) / length : 0.5));
}

/** The visit that lies closest. */
export function nearest(places: readonly number[], at: number): number {
  let best = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - at) < Math.abs(places[best] - at)) {
      best = index;
    }
  });
  return best;
}

/** What can be written under the ticks without touching: the chosen one first, then the ends, then what still fits. */
export function labelled(places: readonly number[], chosen: number, width: number, room: number): readonly number[] {
  const order = [chosen, 0, places.length - 1, ...places.keys()];
  const kept: number[] = [];
  for (const index of order) {
    if (!kept.some((other) => Math.abs(places[other] - places[index]) * width < room)) {
      kept.push(index);
    }
  }
  return kept.sort((a, b) => a - b);
}
