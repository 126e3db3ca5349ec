/* SPDX-License-Identifier: Apache-2.0 */

/** Which part of a drawing is shown. Two figures beside each other get the same part, so that they can be compared. */

import { CLOSE_UPS, type CloseUp, closeUp } from '../body-map/closeups.js';
import type { Sheet } from '../body-map/figure.js';
import { around, type Box } from '../body-map/geometry.js';

export const ZOOMS = ['whole', 'marked', ...CLOSE_UPS] as const;
export type Zoom = 'whole' | 'marked' | CloseUp;

/** Millimetres of the body around what is shown, and the least that is shown of it. */
const AIR = 45;
const LEAST = 380;

/** The same drawing, showing only a part; all of it where it has no such part. */
export function zoomed(sheet: Sheet, zoom: Zoom, places: ReadonlySet<string>): Sheet {
  const box = partOf(sheet, zoom, places);
  return box ? { ...sheet, crop: aired(box, sheet.crop) } : sheet;
}

function partOf(sheet: Sheet, zoom: Zoom, places: ReadonlySet<string>): Box | undefined {
  switch (zoom) {
    case 'whole':
      return undefined;
    case 'marked':
      return around([...places].flatMap((place) => sheet.places.get(place)?.box ?? []));
    default:
      return closeUp(sheet, zoom);
  }
}

function aired(box: Box, within: Box): Box {
  const [x, width] = span(box.x, box.width, within.x, within.width);
  const [y, height] = span(box.y, box.height, within.y, within.height);
  return { x, y, width, height };
}

/** Where a stretch begins and how long it is, with air, at least the least, and inside the whole. */
function span(from: number, length: number, start: number, whole: number): readonly [number, number] {
  const size = Math.min(whole, Math.max(LEAST, length + 2 * AIR));
  const begin = from + (length - size) / 2;
  return [Math.min(Math.max(begin, start), start + whole - size), size];
}
