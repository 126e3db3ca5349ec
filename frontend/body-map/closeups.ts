/* SPDX-License-Identifier: Apache-2.0 */

/** Parts of the body that are looked at closely often, by the areas they are made of. */

import type { Sheet } from './figure.js';
import { around, type Box } from './geometry.js';

export const CLOSE_UPS = ['head-neck', 'shoulders', 'low-back-hips'] as const;

export type CloseUp = (typeof CLOSE_UPS)[number];

const AREAS: Readonly<Record<CloseUp, readonly string[]>> = {
  'head-neck': ['head-front', 'head-back', 'neck-front', 'neck-back'],
  shoulders: ['shoulder-front', 'shoulder-back', 'neck-front', 'neck-back', 'chest', 'upper-back'],
  'low-back-hips': ['lower-back', 'buttock', 'hip-side-back', 'hip-front', 'abdomen'],
};

/** The part on a sheet, if it is there. */
export function closeUp(sheet: Sheet, name: CloseUp): Box | undefined {
  return around(sheet.areas.filter(({ key }) => AREAS[name].includes(key)).map(({ box }) => box));
}
