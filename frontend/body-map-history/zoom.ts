/* SPDX-License-Identifier: Apache-2.0 */

/** Which part of a drawing is shown. Two figures beside each other get the same part, so that they can be compared. */

import { type Box, placeKey, type Sheet } from '../body-map/figure.js';
import { type Marks, placeOf, sideOf } from '../body-map/marks.js';

export const ZOOMS = ['whole', 'marked', 'upper', 'middle', 'lower'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Millimetres of the body around what is marked, and the least that is shown of it. */
const AIR = 45;
const LEAST = 380;

/** How far the thirds reach, as parts of the height; they overlap, because a shoulder or a hip must not be cut. */
const THIRDS: Readonly<Record<'upper' | 'middle' | 'lower', readonly [number, number]>> = {
  upper: [0, 0.38],
  middle: [0.3, 0.68],
  lower: [0.6, 1],
};

/** The places that any of these marks lies on. */
export function placesOf(marks: Marks): ReadonlySet<string> {
  return new Set(marks.map((mark) => placeKey(placeOf(mark), sideOf(mark))));
}

/** The same drawing, showing only a part. */
export function zoomed(sheet: Sheet, zoom: Zoom, places: ReadonlySet<string>): Sheet {
  const { crop } = sheet;
  if (zoom === 'whole') {
    return sheet;
  }
  if (zoom === 'marked') {
    const boxes = [...places].flatMap((place) => sheet.places.get(place)?.box ?? []);
    return boxes.length ? { ...sheet, crop: around(boxes, crop) } : sheet;
  }
  const [top, bottom] = THIRDS[zoom];
  return { ...sheet, crop: { ...crop, y: crop.y + top * crop.height, height: (bottom - top) * crop.height } };
}

function around(boxes: readonly Box[], crop: Box): Box {
  const [x, width] = span(
    Math.min(...boxes.map((box) => box.x)),
    Math.max(...boxes.map((box) => box.x + box.width)),
    [crop.x, crop.width],
  );
  const [y, height] = span(
    Math.min(...boxes.map((box) => box.y)),
    Math.max(...boxes.map((box) => box.y + box.height)),
    [crop.y, crop.height],
  );
  return { x, y, width, height };
}

/** From and length, with air, at least the least, and inside the whole. */
function span(from: number, to: number, [start, length]: readonly [number, number]): readonly [number, number] {
  const size = Math.min(length, Math.max(LEAST, to - from + 2 * AIR));
  const begin = (from + to - size) / 2;
  return [Math.min(Math.max(begin, start), start + length - size), size];
}
