/* SPDX-License-Identifier: Apache-2.0 */

/** Areas across the midline: the drawing has their left and right halves, and a mark may be about their middle. */

import type { Region } from './figure.js';
import { around, type Point } from './geometry.js';

/** So near the midline, in millimetres, an outline runs along it. */
const NEAR = 0.75;

/** Each area that is drawn as a left and a right half, as one. */
export function acrossMidline(areas: readonly Region[]): readonly Region[] {
  return areas
    .filter(({ side }) => side === 'left')
    .flatMap((left) => {
      const right = areas.find(({ key, side }) => key === left.key && side === 'right');
      return right ? [new Whole(left, right)] : [];
    });
}

/** Works out where it lies when somebody asks, as its halves do. */
class Whole implements Region {
  readonly key: string;
  readonly side = 'midline';
  readonly layer = null;
  readonly halves: readonly [Region, Region];
  private outline: string | undefined;

  constructor(left: Region, right: Region) {
    this.key = left.key;
    this.halves = [left, right];
  }

  get d() {
    this.outline ??= this.around();
    return this.outline;
  }

  get rings() {
    const [left, right] = this.halves;
    return [...left.rings, ...right.rings];
  }

  get box() {
    const [left, right] = this.halves;
    return around([left.box, right.box]) ?? left.box;
  }

  get area() {
    const [left, right] = this.halves;
    return left.area + right.area;
  }

  get anchor() {
    const [left, right] = this.halves;
    return { x: (left.anchor.x + right.anchor.x) / 2, y: (left.anchor.y + right.anchor.y) / 2 };
  }

  private around(): string {
    const outline = this.halves.flatMap((half) => open(half, this.anchor.x));
    // where the halves do not meet they stay two
    return outline.length
      ? `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
      : this.halves.map(({ d }) => d).join(' ');
  }
}

/** The outline of a half without the part along the midline: one downwards, its mirror image upwards. */
function open({ rings, side }: Region, middle: number): readonly Point[] {
  const [ring = []] = rings;
  const seam = (at: number) => Math.abs(ring[at % ring.length].x - middle) < NEAR;
  const start = ring.findIndex((_, at) => seam(at) && !seam(at + 1));
  if (rings.length !== 1 || start < 0) {
    return [];
  }
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const end = turned.findIndex((point, at) => at > 0 && Math.abs(point.x - middle) < NEAR);
  const way = turned.slice(0, end + 1);
  const downwards = way[0].y < way[way.length - 1].y;
  return downwards === (side === 'left') ? way : way.reverse();
}
