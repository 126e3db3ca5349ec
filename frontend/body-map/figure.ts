/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The drawing: one SVG file for each view, in millimetres, read into plain shapes. The same files are read by the
 * server for its documents; `anchor` follows the same rule there, so a number stands at the same place on paper.
 */

export type View = 'front' | 'back' | 'left-side' | 'right-side' | 'sole' | 'foot-top' | 'palm' | 'hand-back';
export type Side = 'left' | 'right' | 'midline';
export type Layer = 'superficial' | 'intermediate' | 'deep';

export const VIEWS: readonly View[] = [
  'front',
  'back',
  'left-side',
  'right-side',
  'palm',
  'hand-back',
  'sole',
  'foot-top',
];
export const LAYERS: readonly Layer[] = ['superficial', 'intermediate', 'deep'];

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

/** A structure, or a coarse area when `layer` is null. */
export interface Region {
  readonly key: string;
  readonly side: Side;
  readonly layer: Layer | null;
  readonly d: string;
  readonly rings: readonly (readonly Point[])[];
  readonly box: Box;
  readonly area: number;
  readonly anchor: Point;
}

export interface Sheet {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** What is worth showing: the skin with a little air. */
  readonly crop: Box;
  readonly skin: string;
  readonly landmarks: string;
  readonly details: string;
  readonly fibres: Readonly<Record<Layer, string>>;
  /** In the order of the file: what comes later lies on top, on paper too. */
  readonly regions: readonly Region[];
  readonly areas: readonly Region[];
  /** Structures and areas by `placeKey`. */
  readonly places: ReadonlyMap<string, Region>;
  /** For each layer, everything that is not in it, as one path. */
  readonly others: Readonly<Record<Layer | 'area', string>>;
  /** The client's side that lies on the viewer's left, or the only side there is. */
  readonly leftOfSheet: Side;
  readonly rightOfSheet: Side;
}

const CURVE_STEPS = 8;
const AIR = 14;
const cache = new Map<string, Promise<Sheet>>();

/** Loads a view once for the whole page; a failure is forgotten, so that it can be tried again. */
export function loadSheet(base: string, view: View): Promise<Sheet> {
  const url = `${base.replace(/\/?$/, '/')}${view}.svg`;
  let sheet = cache.get(url);
  if (!sheet) {
    sheet = fetchSheet(url, view);
    sheet.catch(() => cache.delete(url));
    cache.set(url, sheet);
  }
  return sheet;
}

async function fetchSheet(url: string, view: View): Promise<Sheet> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return parseSheet(await response.text(), view);
}

/** Reads the text of one SVG file. Only attributes of known paths are taken over, never its elements. */
export function parseSheet(text: string, view: View): Sheet {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const size = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const width = size[2];
  const height = size[3];
  if (root.localName !== 'svg' || !(width > 0) || !(height > 0)) {
    throw new Error(`The drawing of the ${view} cannot be read.`);
  }
  const paths = (selector: string) => [...root.querySelectorAll<SVGPathElement>(`path.${selector}`)];
  const joined = (elements: readonly Element[]) => elements.map((path) => path.getAttribute('d') ?? '').join(' ');
  const skin = joined(paths('skin'));
  const fibres = paths('fibre');
  const regions = paths('region').map(region);
  const areas = paths('coarse').map(region);
  const allBut = (layer: string) =>
    regions
      .filter((each) => each.layer !== layer)
      .map((each) => each.d)
      .join(' ');
  return {
    view,
    width,
    height,
    crop: aired(boxOf(flatten(skin).flat()), width, height),
    skin,
    landmarks: joined(paths('landmark')),
    details: joined(paths('detail')),
    fibres: {
      superficial: joined(fibres.filter((path) => path.dataset.layer === 'superficial')),
      intermediate: joined(fibres.filter((path) => path.dataset.layer === 'intermediate')),
      deep: joined(fibres.filter((path) => path.dataset.layer === 'deep')),
    },
    regions,
    areas,
    places: new Map([...areas, ...regions].map((each) => [placeKey(each.key, each.side), each])),
    others: {
      superficial: allBut('superficial'),
      intermediate: allBut('intermediate'),
      deep: allBut('deep'),
      area: allBut('area'),
    },
    ...sidesOf(regions),
  };
}

/** What a mark and a region have in common: the structure or area and its side. */
export function placeKey(key: string, side: Side): string {
  return `${key} ${side}`;
}

/** The region on top at a point, out of those given; `near` allows a miss by so many millimetres. */
export function regionAt(regions: readonly Region[], at: Point, near = 0): Region | undefined {
  for (let i = regions.length - 1; i >= 0; i--) {
    if (contains(regions[i], at)) {
      return regions[i];
    }
  }
  let best: Region | undefined;
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
export function contains(shape: Region, at: Point): boolean {
  const { x, y, width, height } = shape.box;
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height && winding(shape.rings, at) !== 0;
}

/**
 * The neighbour in a direction, as an arrow key means it: the shape whose outline is closest that way, sideways counting
 * double, a little swayed by where its middle lies so that going back leads back.
 */
export function neighbour(regions: readonly Region[], from: Point, dx: number, dy: number): Region | undefined {
  const ahead = (to: Point) => (to.x - from.x) * dx + (to.y - from.y) * dy;
  const aside = (to: Point) => Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
  let best: Region | undefined;
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

function region(path: SVGPathElement): Region {
  const d = path.getAttribute('d') ?? '';
  const rings = flatten(d);
  const box = boxOf(rings.flat());
  const { area, centre } = measure(rings, box);
  return {
    key: path.dataset.region ?? '',
    side: (path.dataset.side ?? 'midline') as Side,
    layer: (path.dataset.layer as Layer | undefined) ?? null,
    d,
    rings,
    box,
    area,
    anchor: winding(rings, centre) !== 0 ? centre : widest(rings, box, centre),
  };
}

function sidesOf(regions: readonly Region[]): { leftOfSheet: Side; rightOfSheet: Side } {
  const mean = (side: Side) => {
    const some = regions.filter((shape) => shape.side === side);
    return some.length ? some.reduce((sum, shape) => sum + shape.anchor.x, 0) / some.length : undefined;
  };
  const left = mean('left');
  const right = mean('right');
  if (left === undefined || right === undefined) {
    const only: Side = right === undefined ? 'left' : 'right';
    return { leftOfSheet: only, rightOfSheet: only };
  }
  return left < right ? { leftOfSheet: 'left', rightOfSheet: 'right' } : { leftOfSheet: 'right', rightOfSheet: 'left' };
}

/** Turns a path of absolute M, L, C and Z into polygons. */
function flatten(d: string): Point[][] {
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

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function aired(box: Box, width: number, height: number): Box {
  const x = Math.max(0, box.x - AIR);
  const y = Math.max(0, box.y - AIR);
  return {
    x,
    y,
    width: Math.min(width, box.x + box.width + AIR) - x,
    height: Math.min(height, box.y + box.height + AIR) - y,
  };
}

function measure(rings: readonly (readonly Point[])[], box: Box): { area: number; centre: Point } {
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

function winding(rings: readonly (readonly Point[])[], at: Point): number {
  let turns = 0;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length];
      const left = (b.x - a.x) * (at.y - a.y) - (at.x - a.x) * (b.y - a.y);
      if (a.y <= at.y && b.y > at.y && left > 0) {
        turns++;
      } else if (a.y > at.y && b.y <= at.y && left < 0) {
        turns--;
      }
    });
  }
  return turns;
}

/** The middle of the widest stretch at the centre's height, or at the nearest height that has one. */
function widest(rings: readonly (readonly Point[])[], box: Box, centre: Point): Point {
  for (let step = 0; step <= box.height; step++) {
    for (const y of [centre.y + step, centre.y - step]) {
      let [best, middle, start] = [0, 0, NaN];
      for (let x = box.x; x <= box.x + box.width + 0.5; x += 0.5) {
        const inside = winding(rings, { x, y }) !== 0;
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

function distanceTo(shape: Region, at: Point): number {
  let least = Infinity;
  for (const ring of shape.rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = dx * dx + dy * dy;
      const t = length ? Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length)) : 0;
      least = Math.min(least, Math.hypot(a.x + t * dx - at.x, a.y + t * dy - at.y));
    });
  }
  return least;
}
