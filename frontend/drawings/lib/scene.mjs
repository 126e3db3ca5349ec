/* SPDX-License-Identifier: Apache-2.0 */
import { add, distance, scale, step, sub, line, disc, polygon, smooth, toward } from './shape.mjs';

/** How much room a line in front leaves to the lines behind it. */
const HALO = 1.6;
const TOLERANCE = 0.1;
/** Remains of a line with fewer points than this say nothing. */
const SHORTEST = 14;
const WIDTH = 240;
const HEIGHT = 160;
const BORDER = 7;
const MOST = 1.25;

/**
 * One drawing. What is added first lies in front. Only the lines that can be seen are written, so that nothing needs
 * a filled ground and the drawing prints as plain lines.
 */
export class Scene {
  constructor() {
    this.parts = [];
    this.marks = [];
    this.grounds = [];
    /** Whether the drawing is cut off at the border instead of being fitted into it. */
    this.cropped = false;
    /** How far a cropped drawing is moved. */
    this.shift = [0, 0];
  }

  /**
   * Adds a part made of shapes. "welds" names parts that it grows together with around a joint: there the borders
   * between them are not drawn.
   */
  part(shapes, { accent = false, welds = [], halo = HALO, tight = false } = {}) {
    const part = { shapes, accent, welds, halo, tight };
    this.parts.push(part);
    return part;
  }

  thing(points, options) {
    return this.part([polygon(points)], options);
  }

  stroke(points, options) {
    return this.part([line(points)], options);
  }

  curve(points, options) {
    return this.stroke(smooth(points), options);
  }

  ball(centre, radius, options = { accent: true }) {
    return this.part([disc(centre, radius)], options);
  }

  box(x, y, width, height, options) {
    return this.thing([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], options);
  }

  /** The ground, as wide as what stands on it; "from" and "to" end it earlier. */
  floor(y, from = -Infinity, to = Infinity) {
    this.grounds.push({ y: y + 1.3, from, to });
  }

  /** A place that is meant: a dot with a ring, above all lines. */
  spot(centre, ring = 6) {
    this.marks.push({ centre, radius: ring, fill: false }, { centre, radius: 1.6, fill: true });
  }

  /** A movement: a curve with a head at its end. */
  arrow(points, { both = false } = {}) {
    const path = smooth(points);
    this.marks.push({ path });
    this.head(path.at(-1), path.at(-3));
    if (both) this.head(path[0], path[2]);
  }

  head(tip, from) {
    const angle = (Math.atan2(from[1] - tip[1], tip[0] - from[0]) * 180) / Math.PI;
    this.marks.push({ path: [toward(tip, angle + 145, 6), tip, toward(tip, angle - 145, 6)] });
  }

  svg() {
    this.lay();
    const plain = this.parts.filter((p) => !p.accent).flatMap((p) => this.visible(p));
    const accented = this.parts.filter((p) => p.accent).flatMap((p) => this.visible(p));
    accented.push(...this.marks.filter((m) => m.path).map((m) => m.path));
    const round = this.marks.filter((m) => m.centre);
    const fit = this.cropped ? (p) => add(p, this.shift) : fitting([...plain, ...accented], round);
    const rings = round.map((m) => circle({ ...m, centre: fit(m.centre) }));
    return [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" fill="none" stroke="currentColor"',
      '  stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">',
      '<!-- SPDX-License-Identifier: Apache-2.0 -->',
      `<path d="${data(plain, fit)}"/>`,
      ...(accented.length || rings.length
        ? [
            '<g stroke="var(--drawing-accent, #0f6b5f)">',
            ...(accented.length ? [`<path d="${data(accented, fit)}"/>`] : []),
            ...rings,
            '</g>',
          ]
        : []),
      '</svg>',
      '',
    ].join('\n');
  }

  lay() {
    const xs = this.parts.flatMap((part) => part.shapes.flatMap((shape) => shape.outline.map((p) => p[0])));
    this.grounds.forEach(({ y, from, to }) => {
      const ends = [Math.max(from, Math.min(...xs) - 14), Math.min(to, Math.max(...xs) + 14)];
      this.stroke([[ends[0], y], [ends[1], y]], { tight: true });
    });
  }

  visible(part) {
    const front = this.parts.slice(0, this.parts.indexOf(part));
    const runs = [];
    part.shapes.forEach((shape) => {
      const others = part.shapes.filter((other) => other !== shape);
      const seen = (p) =>
        (!this.cropped || onPage(add(p, this.shift))) &&
        others.every((other) => other.depth(p) < 0.02) &&
        front.every((over) => !hides(over, part, p)) &&
        this.parts.every((other) => !swallows(other, part, p));
      runs.push(...cut(shape.outline, seen));
    });
    return join(runs).filter((run) => part.tight || run.length > SHORTEST).map(simplify);
  }
}

const depth = (part, p) => Math.max(...part.shapes.map((shape) => shape.depth(p)));

const weld = (a, b) => a.welds.find((w) => w.with === b) ?? b.welds.find((w) => w.with === a);

const onPage = (p) => p[0] > 2 && p[0] < WIDTH - 2 && p[1] > 2 && p[1] < HEIGHT - 2;

function hides(over, part, p) {
  const joint = weld(over, part);
  const close = part.tight || (joint && distance(p, joint.at) < joint.reach * 1.6);
  return depth(over, p) > (close ? 0.02 : -over.halo);
}

/** Parts that grow together have no border between them near the joint, whichever lies in front. */
function swallows(other, part, p) {
  const joint = other === part ? undefined : weld(other, part);
  return joint !== undefined && distance(p, joint.at) < joint.reach && depth(other, p) > 0.02;
}

/** How the drawing is moved and enlarged to fill the page. */
function fitting(paths, round) {
  const points = [...paths.flat(), ...round.flatMap((m) => [-1, 1].map((k) => add(m.centre, [k * m.radius, k * m.radius])))];
  const low = [0, 1].map((n) => Math.min(...points.map((p) => p[n])));
  const high = [0, 1].map((n) => Math.max(...points.map((p) => p[n])));
  const size = sub(high, low);
  const k = Math.min(MOST, (WIDTH - 2 * BORDER) / size[0], (HEIGHT - 2 * BORDER) / size[1]);
  const middle = scale(add(low, high), 0.5);
  return (p) => add([WIDTH / 2, HEIGHT / 2], scale(sub(p, middle), k));
}

function cut(outline, seen) {
  const runs = [];
  let run = [];
  outline.forEach((p) => {
    if (seen(p)) {
      run.push(p);
    } else if (run.length) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length) runs.push(run);
  return runs.filter((r) => r.length > 2);
}

function join(runs) {
  const open = [...runs];
  const joined = [];
  while (open.length) {
    let run = open.pop();
    for (let again = true; again; ) {
      again = false;
      for (const other of open) {
        const grown = grow(run, other);
        if (grown) {
          run = grown;
          open.splice(open.indexOf(other), 1);
          again = true;
          break;
        }
      }
    }
    joined.push(run);
  }
  return joined;
}

function grow(run, other) {
  const near = (a, b) => distance(a, b) < 1.4;
  if (near(run.at(-1), other[0])) return [...run, ...other];
  if (near(run.at(-1), other.at(-1))) return [...run, ...other.toReversed()];
  if (near(run[0], other.at(-1))) return [...other, ...run];
  if (near(run[0], other[0])) return [...other.toReversed(), ...run];
  return undefined;
}

function simplify(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  const ab = sub(b, a);
  const size = Math.hypot(...ab);
  let far = 0;
  let where = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const off = sub(points[i], a);
    const d = size < 1e-6 ? Math.hypot(...off) : Math.abs(off[0] * ab[1] - off[1] * ab[0]) / size;
    if (d > far) [far, where] = [d, i];
  }
  if (far <= TOLERANCE) return [a, b];
  return [...simplify(points.slice(0, where + 1)), ...simplify(points.slice(where)).slice(1)];
}

const figure = (n) => String(Math.round(n * 10) / 10);

function data(paths, fit) {
  return paths
    .map((points) => 'M' + points.map(fit).map((p) => `${figure(p[0])} ${figure(p[1])}`).join('L'))
    .join('');
}

function circle({ centre, radius, fill }) {
  const paint = fill ? ' fill="var(--drawing-accent, #0f6b5f)"' : '';
  return `<circle cx="${figure(centre[0])}" cy="${figure(centre[1])}" r="${figure(radius)}"${paint}/>`;
}

export { add, scale, step, sub, toward };
