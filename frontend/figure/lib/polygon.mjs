/*
 * Plain polygon arithmetic on flattened curves: inside tests, area, spans at a height,
 * distance to the border, cutting a polygon in two, overlap of two shapes.
 * Used to cut the coarse regions, to trim fibre lines and to check the drawing.
 */

/** Area, negative when the border runs the other way round. */
export function signedArea(poly) {
  let sum = 0;
  for (let i = 0, j = poly.length - 1; i < poly.length; j = i++) {
    sum += poly[j][0] * poly[i][1] - poly[i][0] * poly[j][1];
  }
  return sum / 2;
}

export const area = (poly) => Math.abs(signedArea(poly));

export function centroid(poly) {
  let x = 0, y = 0, a = 0;
  for (let i = 0, j = poly.length - 1; i < poly.length; j = i++) {
    const c = poly[j][0] * poly[i][1] - poly[i][0] * poly[j][1];
    a += c;
    x += (poly[j][0] + poly[i][0]) * c;
    y += (poly[j][1] + poly[i][1]) * c;
  }
  return [x / (3 * a), y / (3 * a)];
}

export function bounds(poly) {
  const xs = poly.map((p) => p[0]), ys = poly.map((p) => p[1]);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** Sorted x positions where the border crosses the height y. */
export function crossings(poly, y) {
  const out = [];
  for (let i = 0, j = poly.length - 1; i < poly.length; j = i++) {
    const a = poly[j], b = poly[i];
    if (a[1] > y !== b[1] > y) out.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return out.sort((p, q) => p - q);
}

export function inside(poly, p) {
  return crossings(poly, p[1]).filter((x) => x > p[0]).length % 2 === 1;
}

export function borderDistance(poly, p) {
  let best = Infinity;
  for (let i = 0, j = poly.length - 1; i < poly.length; j = i++) {
    const a = poly[j], b = poly[i];
    const dx = b[0] - a[0], dy = b[1] - a[1];
    const len = dx * dx + dy * dy;
    const t = len ? Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / len)) : 0;
    best = Math.min(best, Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy));
  }
  return best;
}

/** Widths of the intersection and union of two polygons, summed line by line (1 mm apart). */
export function overlap(a, b) {
  const ba = bounds(a), bb = bounds(b);
  let both = 0, any = 0;
  for (let y = Math.floor(Math.min(ba.y0, bb.y0)) + 0.5; y < Math.max(ba.y1, bb.y1); y++) {
    const ca = crossings(a, y), cb = crossings(b, y);
    let wa = 0, wb = 0, w = 0;
    for (let i = 0; i + 1 < ca.length; i += 2) wa += ca[i + 1] - ca[i];
    for (let i = 0; i + 1 < cb.length; i += 2) wb += cb[i + 1] - cb[i];
    for (let i = 0; i + 1 < ca.length; i += 2) {
      for (let j = 0; j + 1 < cb.length; j += 2) {
        w += Math.max(0, Math.min(ca[i + 1], cb[j + 1]) - Math.max(ca[i], cb[j]));
      }
    }
    both += w;
    any += wa + wb - w;
  }
  return any ? both / any : 0;
}

/** Leaves out points that change a closed polygon by less than the tolerance (Douglas-Peucker). */
export function simplify(poly, tolerance = 0.12) {
  const keep = new Array(poly.length).fill(false);
  const off = (p, a, b) => {
    const dx = b[0] - a[0], dy = b[1] - a[1], len = Math.hypot(dx, dy);
    return len ? Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / len : Math.hypot(p[0] - a[0], p[1] - a[1]);
  };
  const half = Math.floor(poly.length / 2);
  const work = [[0, half], [half, poly.length]];
  keep[0] = keep[half] = true;
  while (work.length) {
    const [from, to] = work.pop();
    let worst = 0, at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = off(poly[i], poly[from], poly[to % poly.length]);
      if (d > worst) { worst = d; at = i; }
    }
    if (worst > tolerance) { keep[at] = true; work.push([from, at], [at, to]); }
  }
  return poly.filter((_, i) => keep[i]);
}

function segmentHit(a, b, c, d) {
  const rx = b[0] - a[0], ry = b[1] - a[1], sx = d[0] - c[0], sy = d[1] - c[1];
  const den = rx * sy - ry * sx;
  if (Math.abs(den) < 1e-12) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / den;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / den;
  return t >= 0 && t < 1 && u >= 0 && u < 1 ? { t, u, p: [a[0] + t * rx, a[1] + t * ry] } : null;
}

/**
 * Cuts a polygon along a line whose two ends lie outside it. The line must cross the border
 * exactly twice. Returns [piece that contains the probe point, the other piece].
 */
export function cut(poly, line, probe) {
  const hits = [];
  for (let i = 0; i < poly.length; i++) {
    for (let k = 0; k + 1 < line.length; k++) {
      const h = segmentHit(poly[i], poly[(i + 1) % poly.length], line[k], line[k + 1]);
      if (h) hits.push({ edge: i + h.t, at: k + h.u, p: h.p });
    }
  }
  if (hits.length !== 2) {
    throw new Error(`cut near ${probe}: the line crosses the outline ${hits.length} times instead of 2`);
  }
  hits.sort((a, b) => a.edge - b.edge);
  const [h, g] = hits;
  const between = line.filter((_, k) => k > Math.min(h.at, g.at) && k < Math.max(h.at, g.at));
  const hToG = h.at < g.at ? between : [...between].reverse();
  const first = poly.slice(Math.floor(h.edge) + 1, Math.floor(g.edge) + 1);
  const rest = [...poly.slice(Math.floor(g.edge) + 1), ...poly.slice(0, Math.floor(h.edge) + 1)];
  const one = [h.p, ...first, g.p, ...[...hToG].reverse()];
  const two = [g.p, ...rest, h.p, ...hToG];
  return inside(one, probe) ? [one, two] : [two, one];
}
