/* SPDX-License-Identifier: Apache-2.0 */

/** Pins and arrows: marks with a spot of their own. Coordinates are fractions of the view box, as the server keeps them. */

import { MOST_STEPS, placeKey, type Region, type Sheet } from './figure.js';
import { type Point, regionAt, simplified } from './geometry.js';
import { type Mark, pathOf, sideOf, startOf } from './marks.js';

/** An arrow shorter than this, in millimetres, is a slip of the finger. */
export const SHORTEST = 12;

const share = (value: number, whole: number) => Math.round(Math.max(0, Math.min(1, value / whole)) * 10000) / 10000;

/** The mark as a pin at a point. */
export function pinned(mark: Mark, sheet: Sheet, at: Point): Mark {
  return { ...mark, geometry: 'POINT', x: share(at.x, sheet.width), y: share(at.y, sheet.height) };
}

/** The mark as an arrow through points; where it ends is where it refers to. */
export function arrowed(mark: Mark, sheet: Sheet, points: readonly Point[], end: Region | undefined): Mark {
  const [start, ...path] = simplified(points, MOST_STEPS + 1, 3);
  const arrow: Mark = {
    ...pinned(mark, sheet, start),
    geometry: 'ARROW',
    path: path.map(({ x, y }) => [share(x, sheet.width), share(y, sheet.height)] as const),
  };
  const from = placeKey(mark.region ?? mark.coarseRegion ?? '', sideOf(mark));
  return end && placeKey(end.key, end.side) !== from ? { ...arrow, radiatesTo: [refersTo(end, sheet)] } : arrow;
}

/** The mark with its start or its head somewhere else. */
export function moved(mark: Mark, sheet: Sheet, part: 'start' | 'end', to: Point): Partial<Mark> {
  if (part === 'start') {
    return { x: share(to.x, sheet.width), y: share(to.y, sheet.height) };
  }
  const path = mark.path ?? [];
  return { path: [...path.slice(0, -1), [share(to.x, sheet.width), share(to.y, sheet.height)] as const] };
}

/** Where a part of a mark is now. */
export function partOf(mark: Mark, sheet: Sheet, part: 'start' | 'end'): Point {
  return (part === 'end' ? pathOf(mark, sheet).at(-1) : undefined) ?? startOf(mark, sheet);
}

export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, to, i) => sum + Math.hypot(to.x - points[i].x, to.y - points[i].y), 0);
}

function refersTo(end: Region, { areas }: Sheet) {
  const side = end.side.toUpperCase() as Mark['side'];
  const area = end.layer === null ? end : regionAt(areas, end.anchor);
  return {
    ...(area ? { coarseRegion: area.key } : {}),
    ...(end.layer === null ? {} : { region: end.key }),
    side,
  };
}
