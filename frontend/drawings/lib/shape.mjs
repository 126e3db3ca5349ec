/* SPDX-License-Identifier: Apache-2.0 */

/** Points are [x, y] with y down; angles are degrees, 0 to the right and 90 up. */
export const add = (a, b) => [a[0] + b[0], a[1] + b[1]];
export const sub = (a, b) => [a[0] - b[0], a[1] - b[1]];
export const scale = (a, k) => [a[0] * k, a[1] * k];
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1];
export const length = (a) => Math.hypot(a[0], a[1]);
export const distance = (a, b) => length(sub(a, b));

/** The unit step in the direction of an angle. */
export function step(angle) {
  const radians = (angle * Math.PI) / 180;
  return [Math.cos(radians), -Math.sin(radians)];
}

export const toward = (from, angle, by) => add(from, scale(step(angle), by));

const SPACING = 0.6;

/** A rounded bar from one circle to another; its depth is how far a point lies inside, negative outside. */
export function bar(a, ra, b, rb) {
  return { outline: barOutline(a, ra, b, rb), depth: (p) => barDepth(p, a, ra, b, rb) };
}

export const disc = (c, r) => bar(c, r, c, r);

function barOutline(a, ra, b, rb) {
  const d = distance(a, b);
  if (d <= Math.abs(ra - rb) + 1e-6) {
    return ra >= rb ? arc(a, ra, 0, 2 * Math.PI) : arc(b, rb, 0, 2 * Math.PI);
  }
  const axis = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const lean = Math.acos((ra - rb) / d);
  const ends = [...arc(b, rb, axis - lean, axis + lean), ...arc(a, ra, axis + lean, axis - lean + 2 * Math.PI)];
  return dense([...ends, ends[0]]);
}

function arc(c, r, from, to) {
  const count = Math.max(4, Math.ceil(((to - from) * r) / SPACING));
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / count;
    return [c[0] + r * Math.cos(angle), c[1] + r * Math.sin(angle)];
  });
}

function barDepth(p, a, ra, b, rb) {
  const d = distance(a, b);
  if (d <= Math.abs(ra - rb) + 1e-6) {
    return Math.max(ra - distance(p, a), rb - distance(p, b));
  }
  const along = scale(sub(b, a), 1 / d);
  const x = Math.abs((p[0] - a[0]) * along[1] - (p[1] - a[1]) * along[0]);
  const y = dot(sub(p, a), along);
  const s = (ra - rb) / d;
  const c = Math.sqrt(1 - s * s);
  const k = -s * x + c * y;
  if (k < 0) return ra - Math.hypot(x, y);
  if (k > c * d) return rb - Math.hypot(x, y - d);
  return ra - (c * x + s * y);
}

/** A closed figure with straight sides. */
export function polygon(points) {
  const closed = [...points, points[0]];
  return { outline: dense(closed), depth: (p) => (inside(p, points) ? 1 : -1) * gap(p, closed) };
}

/** A line that hides nothing. */
export const line = (points) => ({ outline: dense(points), depth: () => -Infinity });

function inside(p, points) {
  let within = false;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) {
      within = !within;
    }
  });
  return within;
}

function gap(p, points) {
  let least = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const ab = sub(b, a);
    const t = Math.max(0, Math.min(1, dot(sub(p, a), ab) / (dot(ab, ab) || 1)));
    least = Math.min(least, distance(p, add(a, scale(ab, t))));
  }
  return least;
}

function dense(points) {
  const out = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const count = Math.max(1, Math.ceil(distance(a, b) / SPACING));
    for (let k = 1; k <= count; k++) {
      out.push(add(a, scale(sub(b, a), k / count)));
    }
  }
  return out;
}

/** A smooth line through points. */
export function smooth(points, closed = false) {
  const at = (i) =>
    closed ? points[(i + points.length) % points.length] : points[Math.max(0, Math.min(points.length - 1, i))];
  const out = [];
  const last = closed ? points.length : points.length - 1;
  for (let i = 0; i < last; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < 12; k++) {
      const t = k / 12;
      out.push([0, 1].map((n) => spline(p0[n], p1[n], p2[n], p3[n], t)));
    }
  }
  if (!closed) out.push(points.at(-1));
  return out;
}

function spline(a, b, c, d, t) {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
}
