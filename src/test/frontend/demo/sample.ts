/* SPDX-License-Identifier: Apache-2.0 */
/** Marks to show and to measure with; nobody's findings. */
import type { Kind, Mark, Type } from '../../../../frontend/body-map/marks.js';

const mark = (id: string, kind: Kind, region: string, side: Mark['side'], type: Type, more: Partial<Mark> = {}): Mark => ({
  id,
  kind,
  phase: 'PRE',
  artwork: 'figure-1',
  view: 'BACK',
  region,
  side,
  geometry: 'REGION',
  type,
  ...more,
});

export const SAMPLE: readonly Mark[] = [
  mark('1', 'FOUND', 'gluteus-maximus', 'LEFT', 'TENSION', { intensity: 6 }),
  mark('2', 'REPORTED', 'latissimus-dorsi', 'RIGHT', 'PAIN', { intensity: 4 }),
  mark('3', 'TREATED', 'trapezius-upper', 'LEFT', 'TENSION', { intensity: 5 }),
  mark('4', 'AVOID', 'biceps-femoris', 'RIGHT', 'BRUISE'),
  mark('5', 'FOUND', 'quadratus-lumborum', 'LEFT', 'TRIGGER_POINT', {
    intensity: 7,
    layer: 'DEEP',
    radiatesTo: [{ region: 'gluteus-maximus', side: 'LEFT' }],
  }),
  mark('6', 'FOUND', 'trapezius-middle', 'RIGHT', 'TRIGGER_POINT', { geometry: 'POINT', x: 0.56, y: 0.245, intensity: 8 }),
  mark('7', 'REPORTED', 'gluteus-maximus', 'RIGHT', 'TINGLING', {
    geometry: 'ARROW',
    x: 0.56,
    y: 0.51,
    path: [
      [0.6, 0.57],
      [0.6, 0.68],
      [0.59, 0.78],
    ],
  }),
  mark('8', 'REPORTED', 'rectus-femoris', 'LEFT', 'PAIN', { view: 'FRONT', intensity: 3 }),
];

const REGIONS =
  'trapezius-upper trapezius-middle trapezius-lower latissimus-dorsi gluteus-maximus gluteus-medius rhomboids biceps-femoris semitendinosus gastrocnemius-medial gastrocnemius-lateral soleus erector-spinae quadratus-lumborum piriformis triceps-brachii deltoid-posterior infraspinatus levator-scapulae multifidus'.split(
    ' ',
  );
const KINDS = ['REPORTED', 'FOUND', 'TREATED', 'AVOID'] as const;

/** So many marks, spread over regions, sides and kinds. */
export function many(count: number): readonly Mark[] {
  return Array.from({ length: count }, (_, i) =>
    mark(
      `many-${i}`,
      KINDS[Math.floor(i / (REGIONS.length * 2)) % 4],
      REGIONS[i % REGIONS.length],
      Math.floor(i / REGIONS.length) % 2 ? 'LEFT' : 'RIGHT',
      'TENSION',
      { intensity: i % 11 },
    ),
  );
}
