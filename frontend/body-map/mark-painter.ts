/* SPDX-License-Identifier: Apache-2.0 */

/** Marks as SVG: a region's tint and pattern, arrows, and what heat and ghosts look like. */

import { head, smooth } from './arrows.js';
import { grip } from './badge.js';
import type { Sheet } from './figure.js';
import { type Kind, KINDS, pathOf, startOf } from './marks.js';
import type { LineItem, TintItem } from './plan.js';
import { element, number, type Picture, picture } from './svg.js';

let painters = 0;

export class MarkPainter {
  private readonly id = `pane-${++painters}`;

  constructor(private readonly sheet: Sheet) {}

  tint({ mark, d, elsewhere, through }: TintItem): Picture {
    const depth = mark.intensity === undefined ? 0.5 : 0.25 + mark.intensity * 0.065;
    const pattern = picture('path', { class: 'pattern', d, fill: `url(#${this.id}-${mark.kind})` });
    return picture(
      'g',
      {
        class: `mark ${mark.kind}${elsewhere ? ' elsewhere' : ''}${through ? ' through' : ''}`,
        'data-mark': mark.id,
        style: `--depth: ${depth}`,
      },
      picture('path', { class: 'tint', d }),
      ...(mark.kind === 'FOUND' ? [] : [pattern]),
    );
  }

  line(item: LineItem): Picture {
    const { mark, scale, d } = item;
    const kind = `${mark.kind}${item.current ? ' current' : ''}`;
    if (d !== undefined) {
      const [from, to] = [{ x: item.fromX ?? 0, y: item.fromY ?? 0 }, { x: item.toX ?? 0, y: item.toY ?? 0 }];
      return arrow(`referral ${kind}`, d, head(from, to, 9 / scale));
    }
    const points = [startOf(mark, this.sheet), ...pathOf(mark, this.sheet)];
    const [before, end] = [points[points.length - 2], points[points.length - 1]];
    const held = item.grip ? [grip(mark.id, 'end', end, scale)] : [];
    return arrow(`arrow ${kind}`, smooth(points), head(before, end, 14 / scale), held);
  }

  /** What tells the kinds apart without colour: dots, nothing for what was found, lines, a cross-hatch. */
  patterns(scale: number): readonly SVGElement[] {
    return KINDS.filter((kind) => kind !== 'FOUND').map((kind) => this.pattern(kind, 7 / scale, 1.4 / scale));
  }

  private pattern(kind: Kind, step: number, line: number) {
    const size = number(step);
    const lines = kind === 'TREATED' ? `M0,0 V${size}` : `M0,0 V${size} M0,0 H${size}`;
    const width = number(kind === 'AVOID' ? line * 1.4 : line);
    return element(
      'pattern',
      {
        id: `${this.id}-${kind}`,
        class: kind,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: kind === 'REPORTED' ? undefined : 'rotate(45)',
      },
      kind === 'REPORTED'
        ? element('circle', { cx: number(step / 2), cy: number(step / 2), r: number(step / 5) })
        : element('path', { class: 'hatch', 'stroke-width': width, d: lines }),
    );
  }
}

function arrow(name: string, d: string, tip: string, held: readonly Picture[] = []) {
  return picture(
    'g',
    { class: name },
    picture('path', { class: 'halo', d }),
    picture('path', { class: 'way', d }),
    picture('path', { class: 'tip', d: tip }),
    ...held,
  );
}
