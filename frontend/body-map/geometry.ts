/* SPDX-License-Identifier: Apache-2.0 */

/**
 * Points, outlines and what lies where, in millimetres. The server finds anchors by the same rules, so a number stands
 * at the same place on paper.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is asked about when something is looked for on a drawing. */
export interface Outline {
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  readonly anchor: Point;
}

const CURVE_STEPS = 8;

/** The region on top at a point, out of those given; `near` allows a miss by so many millimetres. */
export function regionAt<R extends Outline>(regions: readonly R[], at: Point, near = 0): R | undefined {
  for (let i = regions.length - 1; i >= 0; i--) {
    if (contains(regions[i], at)) {
      return regions[i];
    }
  }
  let best: R | undefined;
  let closest = near;
  for (const candidate of regions) {
    const { x, y, width, height } = candidate.box;
    const far = at.x < x - near || at.x > x + width + near || at.y < y - near || at.y > y + height + near;
    const distance = far ? Infinity : distanceTo(candidate, at);
    if (distance < closest) {
      closest = distance;
      best = candidate;
    }
  }
  return best;
}

/** Whether a point lies inside, by the non-zero rule. */
export function contains(shape: Outline, at: Point): boolean {
  const { x, y, width, height } = shape.box;
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height && winding(shape.rings, at) !== 0;
}

/**
 * The neighbour in a direction, as an arrow key means it: the shape whose outline is closest that way, sideways counting
 * double, a little swayed by where its middle lies so that going back leads back.
 */
export function neighbour<R extends Outline>(regions: readonly R[], from: Point, dx: number, dy: number): R | undefined {
  const ahead = (to: Point) => (to.x - from.x) * dx + (to.y - from.y) * dy;
  const aside = (to: Point) => Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
  let best: R | undefined;
  let least = Infinity;
  for (const candidate of regions) {
    const middle = ahead(candidate.anchor);
    const off = aside(candidate.anchor);
    if (middle > 0.5 && off < middle * 3) {
      let edge = Infinity;
      for (const ring of candidate.rings) {
        for (const point of ring) {
          edge = Math.min(edge, Math.max(0, ahead(point)) + aside(point) * 2);
        }
      }
      const cost = edge + (middle + off * 2) * 0.35;
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
  }
  return best;
}

/** The one whose anchor is closest. */
export function nearest<R extends Outline>(regions: readonly R[], at: Point): R | undefined {
  let best: R | undefined;
  let least = Infinity;
  for (const region of regions) {
    const distance = Math.hypot(region.anchor.x - at.x, region.anchor.y - at.y);
    if (distance < least) {
      least = distance;
      best = region;
    }
  }
  return best;
}

/** A line with fewer points: those are left out that change it least, until at most `most` are left. */
export function simplified(line: readonly Point[], most: number, tolerance = 1): readonly Point[] {
  const kept = bends(line, tolerance);
  return kept.length <= most ? kept : simplified(line, most, tolerance * 1.5);
}

/** The ends of a line and each point that lies further than the tolerance from the straight way past it. */
function bends(line: readonly Point[], tolerance: number): readonly Point[] {
  const [from, to] = [line[0], line[line.length - 1]];
  let far = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = fromSegment(line[i], from, to);
    if (distance > far) {
      far = distance;
      at = i;
    }
  }
  if (far <= tolerance) {
    return line.length > 1 ? [from, to] : line;
  }
  return [...bends(line.slice(0, at + 1), tolerance).slice(0, -1), ...bends(line.slice(at), tolerance)];
}

/** How far a point lies from a stretch of line. */
export function fromSegment(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length)) : 0;
  return Math.hypot(a.x + t * dx - at.x, a.y + t * dy - at.y);
}

/** The box around several boxes. */
export function around(boxes: readonly Box[]): Box | undefined {
  return boxes.length
    ? boxOf(boxes.flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]))
    : undefined;
}

/** Turns a path of absolute M, L, C and Z into polygons. */
export function flatten(d: string): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let last: Point = { x: 0, y: 0 };
  for (const [, letter, numbers] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const n = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (letter === 'M') {
      ring = [];
      rings.push(ring);
    }
    const step = letter === 'C' ? 6 : 2;
    for (let i = 0; i + step <= n.length; i += step) {
      if (letter === 'C') {
        curve(ring, last, n, i);
      } else {
        ring.push({ x: n[i], y: n[i + 1] });
      }
      last = ring[ring.length - 1];
    }
  }
  return rings;
}

function curve(ring: Point[], from: Point, n: readonly number[], i: number) {
  for (let step = 1; step <= CURVE_STEPS; step++) {
    const t = step / CURVE_STEPS;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    ring.push({
      x: a * from.x + b * n[i] + c * n[i + 2] + e * n[i + 4],
      y: a * from.y + b * n[i + 1] + c * n[i + 3] + e * n[i + 5],
    });
  }
}

export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The centre of the area, or where that lies outside, the middle of the widest stretch near it. */
export function anchorOf(rings: readonly (readonly Point[])[], box: Box, centre: Point): Point {
  return winding(rings, centre) !== 0 ? centre : widest(rings, box, centre);
}

export function measure(rings: readonly (readonly Point[])[], box: Box): { area: number; centre: Point } {
  let [area, x, y] = [0, 0, 0];
  for (const ring of rings) {
    let [twice, cx, cy] = [0, 0, 0];
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length];
      const cross = a.x * b.y - b.x * a.y;
      twice += cross;
      cx += (a.x + b.x) * cross;
      cy += (a.y + b.y) * cross;
    });
    if (twice !== 0) {
      const size = Math.abs(twice) / 2;
      area += size;
      x += (size * cx) / (3 * twice);
      y += (size * cy) / (3 * twice);
    }
  }
  const centre = area > 0 ? { x: x / area, y: y / area } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { area, centre };
}

function winding(rings: readonly (readonly Point[])[], { x, y }: Point): number {
  return turnsAt(crossings(rings, y), x);
}

/** Where outlines cross a height, and which way they turn there. */
interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

function crossings(rings: readonly (readonly Point[])[], y: number): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const ring of rings) {
    let a = ring[ring.length - 1];
    for (const b of ring) {
      if (a.y <= y !== b.y <= y) {
        found.push({ x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), turn: b.y > a.y ? 1 : -1 });
      }
      a = b;
    }
  }
  return found;
}

function turnsAt(crossed: readonly Crossing[], x: number): number {
  return crossed.reduce((turns, crossing) => (crossing.x > x ? turns + crossing.turn : turns), 0);
}

/** The middle of the widest stretch at the centre's height, or at the nearest height that has one. */
function widest(rings: readonly (readonly Point[])[], box: Box, centre: Point): Point {
  for (let step = 0; step <= box.height; step++) {
    for (const y of [centre.y + step, centre.y - step]) {
      const crossed = crossings(rings, y);
      let [best, middle, start] = [0, 0, NaN];
      for (let x = box.x; x <= box.x + box.width + 0.5; x += 0.5) {
        const inside = turnsAt(crossed, x) !== 0;
        if (inside && Number.isNaN(start)) {
          start = x;
        } else if (!inside && !Number.isNaN(start)) {
          if (x - start > best) {
            best = x - start;
            middle = (x + start) / 2;
          }
          start = NaN;
        }
      }
      if (best > 0) {
        return { x: middle, y };
      }
    }
  }
  return centre;
}

function distanceTo(shape: Outline, at: Point): number {
  let least = Infinity;
  for (const ring of shape.rings) {
    ring.forEach((a, i) => {
      least = Math.min(least, fromSegment(at, a, ring[(i + 1) % ring.length]));
    });
  }
  return least;
}
