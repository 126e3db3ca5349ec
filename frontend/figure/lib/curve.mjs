/*
 * Smooth curves: turns the point lists of the outline data into cubic Bezier paths.
 *
 * A point is [x, z] or [x, z, 'c']; 'c' makes it a corner. Between corners the curve is a
 * centripetal Catmull-Rom spline (it passes through every point and never loops), written
 * as Bezier segments. A path is { start, segs, closed }; a segment is
 * [c1x, c1y, c2x, c2y, x, y], or [x, y] for a straight line.
 */
import { signedArea } from './polygon.mjs';

const EPS = 1e-6;
const dist = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Points that follow each other at the same place would break the spline: drop them. */
function distinct(points, closed) {
  const out = points.filter((p, i) => i === 0 || dist(p, points[i - 1]) > 0.05);
  if (closed && out.length > 1 && dist(out[0], out[out.length - 1]) <= 0.05) out.pop();
  return out;
}

function bezier(p0, p1, p2, p3) {
  const d1 = Math.sqrt(Math.max(dist(p0, p1), EPS));
  const d2 = Math.sqrt(Math.max(dist(p1, p2), EPS));
  const d3 = Math.sqrt(Math.max(dist(p2, p3), EPS));
  const c = [];
  for (const k of [0, 1]) {
    c.push((d1 * d1 * p2[k] - d2 * d2 * p0[k] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1[k]) / (3 * d1 * (d1 + d2)));
  }
  for (const k of [0, 1]) {
    c.push((d3 * d3 * p1[k] - d2 * d2 * p3[k] + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2[k]) / (3 * d3 * (d3 + d2)));
  }
  return [...c, p2[0], p2[1]];
}

/** Phantom neighbour beyond an open end: the mirror image of the second point. */
const beyond = (end, next) => [2 * end[0] - next[0], 2 * end[1] - next[1]];

function openSegments(pts) {
  if (pts.length === 2) return [[pts[1][0], pts[1][1]]];
  const segs = [];
  for (let i = 0; i < pts.length - 1; i++) {
    const before = i > 0 ? pts[i - 1] : beyond(pts[0], pts[1]);
    const after = i + 2 < pts.length ? pts[i + 2] : beyond(pts[i + 1], pts[i]);
    segs.push(bezier(before, pts[i], pts[i + 1], after));
  }
  return segs;
}

/** Open smooth curve through the points; corners split it. */
export function openCurve(points) {
  const pts = distinct(points, false);
  const segs = [];
  let from = 0;
  for (let i = 1; i < pts.length; i++) {
    if (pts[i][2] === 'c' || i === pts.length - 1) {
      segs.push(...openSegments(pts.slice(from, i + 1)));
      from = i;
    }
  }
  return { start: [pts[0][0], pts[0][1]], segs, closed: false };
}

/** Closed smooth curve through the points. */
export function closedCurve(points) {
  let pts = distinct(points, true);
  const corner = pts.findIndex((p) => p[2] === 'c');
  if (corner >= 0) {
    pts = [...pts.slice(corner), ...pts.slice(0, corner)];
    const open = openCurve([...pts, pts[0]]);
    return { ...open, closed: true };
  }
  const n = pts.length;
  const segs = [];
  for (let i = 0; i < n; i++) {
    segs.push(bezier(pts[(i + n - 1) % n], pts[i], pts[(i + 1) % n], pts[(i + 2) % n]));
  }
  return { start: [pts[0][0], pts[0][1]], segs, closed: true };
}

/** Straight-sided path, for tiles cut out of an already smooth outline. */
export function polyPath(points) {
  return { start: points[0], segs: points.slice(1).map((p) => [p[0], p[1]]), closed: true };
}

/** Maps every point of a path, controls included. */
export function mapPath(path, f) {
  const one = (s) => {
    const out = [];
    for (let i = 0; i < s.length; i += 2) out.push(...f([s[i], s[i + 1]]));
    return out;
  };
  return { start: f(path.start), segs: path.segs.map(one), closed: path.closed };
}

/** Points along the path, `steps` per Bezier segment. */
export function flatten(path, steps = 10) {
  const out = [path.start];
  let p = path.start;
  for (const s of path.segs) {
    if (s.length === 2) {
      out.push([s[0], s[1]]);
    } else {
      for (let i = 1; i <= steps; i++) {
        const t = i / steps, u = 1 - t;
        out.push([0, 1].map((k) => u * u * u * p[k] + 3 * u * u * t * s[k] + 3 * u * t * t * s[2 + k] + t * t * t * s[4 + k]));
      }
    }
    p = s.slice(-2);
  }
  return out;
}

/** A closed path turned the other way round where needed, so that shapes joined into one path never cancel out. */
export function turned(path) {
  if (signedArea(flatten(path, 4)) >= 0) return path;
  const ends = [path.start, ...path.segs.map((s) => s.slice(-2))];
  const segs = path.segs.map((s, i) => [...(s.length === 2 ? [] : [s[2], s[3], s[0], s[1]]), ...ends[i]]).reverse();
  return { start: ends[ends.length - 1], segs, closed: path.closed };
}
