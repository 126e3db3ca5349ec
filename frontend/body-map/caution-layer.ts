/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The hatching of places to be careful with: between the figure and the marks, in a drawing of its own that is painted
 * once and that no tap touches. It is there only while there is something to hatch.
 */

import { type Cautions, type Hatched, type Level, LEVELS } from './cautions.js';
import type { Sheet } from './figure.js';
import { element, number } from './svg.js';

/** From, to, and how far down. */
type Stroke = readonly [number, number, number];

/** What is repeated over a place, in pixels. */
interface Tile {
  readonly size: number;
  readonly pen: number;
  readonly strokes: readonly Stroke[];
}

/** Lines for what is kept off, pairs of them for what is referred first, strokes apart from each other for what takes care. */
const HATCHES: Readonly<Record<Level, Tile>> = {
  AVOID: { size: 6.5, pen: 1.3, strokes: [[0, 6.5, 3.25]] },
  REFER: {
    size: 12,
    pen: 1.3,
    strokes: [
      [0, 12, 4.25],
      [0, 12, 7.75],
    ],
  },
  CAUTION: {
    size: 14,
    pen: 1.2,
    strokes: [
      [1, 6, 3.5],
      [8, 13, 10.5],
    ],
  },
};

/** With more places than this, an outline around each would hide the figure. */
const MOST_EDGES = 10;

let layers = 0;

export class CautionLayer {
  readonly node: SVGSVGElement;
  private readonly id = `cautions-${++layers}`;
  private readonly patterns = element('defs');
  private readonly places = element('g');
  private shown: readonly Hatched[] = [];
  private scale = 0;

  constructor(private readonly sheet: Sheet) {
    const { x, y, width, height } = sheet.crop;
    const viewBox = `${x} ${y} ${width} ${height}`;
    this.node = element('svg', { class: 'over cautions', viewBox, 'aria-hidden': 'true' }, this.patterns, this.places);
  }

  /** Whether there is anything to see. */
  show(cautions: Cautions | undefined, scale: number): boolean {
    const hatched = cautions?.hatched(this.sheet) ?? [];
    if (hatched.length && scale !== this.scale) {
      this.scale = scale;
      this.patterns.replaceChildren(...(Object.keys(HATCHES) as Level[]).map((level) => this.pattern(level)));
    }
    if (hatched !== this.shown) {
      this.shown = hatched;
      const levels = [...LEVELS].reverse().map((level) => [level, hatched.filter((place) => place.level === level)] as const);
      this.places.replaceChildren(
        ...levels.filter(([, places]) => places.length).map(([level, places]) => this.level(level, places)),
      );
    }
    return hatched.length > 0;
  }

  /** All places of a level as one: where they lie over each other, the hatching does not get denser. */
  private level(level: Level, places: readonly Hatched[]) {
    const id = `${this.id}-${level}`;
    const { x, y, width, height } = this.sheet.crop;
    const sheet = { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}`, 'clip-path': `url(#${id}-at)` };
    return element(
      'g',
      { class: `care ${level.toLowerCase()} ${places.length > MOST_EDGES ? 'crowd' : ''}` },
      element('clipPath', { id: `${id}-at` }, ...places.map(({ region: { d } }) => element('path', { d }))),
      element('rect', { class: 'ground', ...sheet }),
      element('rect', { class: 'hatching', fill: `url(#${id})`, ...sheet }),
      ...places.map(({ region: { d, key, side } }) =>
        element('path', { class: 'edge', 'data-place': key, 'data-side': side, 'data-level': level, d }),
      ),
    );
  }

  private pattern(level: Level) {
    const { size, pen, strokes } = HATCHES[level];
    const pixels = (count: number) => number(count / this.scale);
    return element(
      'pattern',
      {
        id: `${this.id}-${level}`,
        width: pixels(size),
        height: pixels(size),
        patternUnits: 'userSpaceOnUse',
        // leans the other way than the lines of what was treated
        patternTransform: 'rotate(45)',
      },
      element('path', {
        class: 'hatch',
        'stroke-width': pixels(pen),
        d: strokes.map(([from, to, down]) => `M${pixels(from)},${pixels(down)} H${pixels(to)}`).join(' '),
      }),
    );
  }
}
