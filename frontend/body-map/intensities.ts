/* SPDX-License-Identifier: Apache-2.0 */

/** The scale from 0 to 10, in the colour of its kind. */

import { INTENSITIES } from './attributes.js';
import { row, toggle } from './controls.js';
import type { Kind } from './marks.js';
import type { Words } from './words.js';

export function intensities(
  words: Words,
  title: string,
  kind: Kind,
  chosen: number | undefined,
  choose: (intensity: number | undefined) => void,
) {
  const buttons = INTENSITIES.map((value) =>
    toggle(
      String(value),
      value === chosen,
      () => choose(value === chosen ? undefined : value),
      words.text('intensityOf', String(value)),
      `--depth: ${0.06 + value * 0.044}`,
    ),
  );
  return row(title, `intensities ${kind}`, buttons);
}
