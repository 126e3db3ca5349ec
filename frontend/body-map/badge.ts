/* SPDX-License-Identifier: Apache-2.0 */

/** What stands on a mark: its number on the shape of its kind, by itself or on a pin. */

import type { Point } from './geometry.js';
import { isGone, type Kind, type Mark } from './marks.js';
import { number as n, type Picture, picture } from './svg.js';

export interface BadgeItem {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly current: boolean;
  /** On a stem, with a grip to move it by. */
  readonly pin: boolean;
  readonly grip: boolean;
  readonly letter: string;
}

/** How far above its spot the head of a pin stands, in pixels. */
export const STEM = 17;

/** Sizes in pixels, with and without a number. */
const LARGE = 19;
const SMALL = 10;
const REACH = 15;

export function badge(item: BadgeItem): Picture {
  const { mark, scale, pin } = item;
  if (isGone(mark)) {
    return tick(item);
  }
  const size = (mark.intensity === undefined ? (pin ? 13 : SMALL) : LARGE) / scale;
  const head = pin ? { x: item.x, y: item.y - STEM / scale } : item;
  const rated = mark.intensity !== undefined;
  return picture(
    'g',
    { class: `badge ${mark.kind}${item.current ? ' current' : ''}${pin ? ' pin' : ''}` },
    ...(pin ? stem(item, head) : []),
    picture('path', { class: 'face', d: face(mark.kind, head, size) }),
    ...(rated ? [label('value', head, 12 / scale, String(mark.intensity))] : []),
    label('letter', { x: head.x - size * 0.5, y: head.y - size * 0.5 }, 10 / scale, item.letter),
    ...(item.grip ? [grip(mark.id, 'start', head, scale)] : []),
  );
}

function stem({ x, y, scale }: BadgeItem, head: Point): readonly Picture[] {
  return [
    picture('path', { class: 'stem', d: `M${n(x)},${n(y)} V${n(head.y)}` }),
    picture('circle', { class: 'spot', cx: n(x), cy: n(y), r: n(3 / scale) }),
  ];
}

/** A quiet tick for what is gone since the last visit. */
function tick({ mark, x, y, scale, current }: BadgeItem): Picture {
  const at = (across: number, down: number) => `${n(x + across / scale)},${n(y + down / scale)}`;
  return picture(
    'g',
    { class: `badge gone ${mark.kind}${current ? ' current' : ''}` },
    picture('circle', { class: 'face', cx: n(x), cy: n(y), r: n(LARGE / 2 / scale) }),
    picture('path', { class: 'tick', d: `M${at(-4.5, 0.5)} L${at(-1.5, 3.5)} L${at(4.5, -3.5)}` }),
  );
}

/** Something to take hold of, larger than what is seen of it. */
export function grip(mark: string, part: 'start' | 'end', at: Point, scale: number): Picture {
  return picture('circle', {
    class: 'grip',
    'data-grip': mark,
    'data-part': part,
    cx: n(at.x),
    cy: n(at.y),
    r: n(REACH / scale),
  });
}

/** A circle for what was reported, a square for what was found, a diamond for what was treated, an octagon for avoid. */
function face(kind: Kind, { x, y }: Point, size: number): string {
  const r = size / 2;
  const around = (turn: number, corners: number, reach: number) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = ((i + turn) / corners) * 2 * Math.PI;
      return `${n(x + reach * Math.cos(angle))},${n(y + reach * Math.sin(angle))}`;
    });
  switch (kind) {
    case 'REPORTED':
      return `M${n(x - r)},${n(y)} a${n(r)},${n(r)} 0 1 0 ${n(size)},0 a${n(r)},${n(r)} 0 1 0 ${n(-size)},0 Z`;
    case 'FOUND':
      return `M${around(0.5, 4, r * 1.3).join(' L')} Z`;
    case 'TREATED':
      return `M${around(0, 4, r * 1.4).join(' L')} Z`;
    case 'AVOID':
      return `M${around(0.5, 8, r * 1.12).join(' L')} Z`;
  }
}

function label(name: string, { x, y }: Point, size: number, text: string): Picture {
  return { ...picture('text', { class: name, x: n(x), y: n(y), 'font-size': n(size), dy: '0.36em' }), text };
}
