/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The lines of arrows, in millimetres. A drawn arrow runs smoothly through its points: each stretch is a cubic whose
 * handles are a sixth of the way between the neighbours of its ends. A referral is one quadratic that bows away from the
 * middle of the sheet by a sixth of its length, and stops a little before its goal, where a number may stand. The server
 * draws both by the same rules.
 */

import type { Point } from './geometry.js';
import { number } from './svg.js';

const BOW = 1 / 6;

const at = ({ x, y }: Point) => `${number(x)},${number(y)}`;

/** A smooth line through points. */
export function smooth(points: readonly Point[]): string {
  const step = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))];
  const parts = points.slice(1).map((to, i) => {
    const from = points[i];
    const [before, after] = [step(i - 1), step(i + 2)];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${at(out)} ${at(into)} ${at(to)}`;
  });
  return `M${at(points[0])} ${parts.join(' ')}`;
}

/** Where a referral bows to. */
export function bowed(from: Point, to: Point, middle: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const outwards = (from.x + to.x) / 2 < middle ? -1 : 1;
  const turn = Math.sign(dy) === -outwards ? 1 : -1;
  return { x: (from.x + to.x) / 2 - dy * BOW * turn, y: (from.y + to.y) / 2 + dx * BOW * turn };
}

/** The last bend and the end of a referral that stops so far before its goal. */
export function cut(from: Point, bow: Point, to: Point, gap: number): readonly [Point, Point] {
  const t = Math.max(0.5, 1 - gap / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
  const between = (a: Point, b: Point) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const bend = between(from, bow);
  return [bend, between(bend, between(bow, to))];
}

/** The line of a referral by way of its bend. */
export function curved(from: Point, bend: Point, to: Point): string {
  return `M${at(from)} Q${at(bend)} ${at(to)}`;
}

/** An arrow head at the end of a line that comes from `from`, `size` long. */
export function head(from: Point, to: Point, size: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [((to.x - from.x) / length) * size, ((to.y - from.y) / length) * size];
  const left = { x: to.x - x - y * 0.5, y: to.y - y + x * 0.5 };
  const right = { x: to.x - x + y * 0.5, y: to.y - y - x * 0.5 };
  return `M${at(left)} L${at(to)} L${at(right)} Z`;
}
