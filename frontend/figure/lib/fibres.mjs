/*
 * Light lines that show the direction of the muscle fibres. They run between the two borders
 * (or guide lines) of a structure, stop short of its edge and leave out what a structure
 * painted later in the same layer covers.
 */
import { openCurve, flatten } from './curve.mjs';
import { inside, borderDistance, bounds } from './polygon.mjs';
import { borders } from './shape.mjs';

const MARGIN = 2.2;   // mm between a line and the edge of its muscle
const SHORTEST = 9;   // mm; shorter pieces look like dirt
const STEPS = 72;     // points per fibre before it is thinned out

function resample(line, n) {
  const pts = line.length > 2 ? flatten(openCurve(line), 12) : line;
  const len = [0];
  for (let i = 1; i < pts.length; i++) len.push(len[i - 1] + Math.hypot(pts[i][0] - pts[i - 1][0], pts[i][1] - pts[i - 1][1]));
  const out = [];
  for (let k = 0, i = 1; k <= n; k++) {
    const want = (len[len.length - 1] * k) / n;
    while (i < pts.length - 1 && len[i] < want) i++;
    const t = (want - len[i - 1]) / (len[i] - len[i - 1] || 1);
    out.push([pts[i - 1][0] + t * (pts[i][0] - pts[i - 1][0]), pts[i - 1][1] + t * (pts[i][1] - pts[i - 1][1])]);
  }
  return out;
}

/** Keeps a few points of a run, enough to follow its bends: the file stays small. */
function thin(run) {
  const n = Math.min(9, Math.max(3, Math.round(run.length / 8)));
  return Array.from({ length: n }, (_, i) => run[Math.round((i * (run.length - 1)) / (n - 1))]);
}

function length(run) {
  let sum = 0;
  for (let i = 1; i < run.length; i++) sum += Math.hypot(run[i][0] - run[i - 1][0], run[i][1] - run[i - 1][1]);
  return sum;
}

/** The parts of a line that are to be seen, as curves. */
function visible(points, polygon, over) {
  const runs = [[]];
  for (const p of points) {
    const ok = inside(polygon, p) && borderDistance(polygon, p) > MARGIN
      && !over.some((c) => inside(c, p) || borderDistance(c, p) < MARGIN);
    if (ok) runs[runs.length - 1].push(p);
    else runs.push([]);
  }
  return runs.filter((r) => r.length > 3 && length(r) >= SHORTEST).map((r) => openCurve(thin(r)));
}

/** All fibre curves of an entry; `covers` are the polygons painted over it. */
export function fibreCurves(entry, polygon, covers) {
  const box = bounds(polygon);
  const over = covers.filter((c) => {
    const b = bounds(c);
    return b.x0 < box.x1 && b.x1 > box.x0 && b.y0 < box.y1 && b.y1 > box.y0;
  });
  const out = (entry.lines ?? []).flatMap((line) => visible(resample(line, 48), polygon, over));
  const guides = entry.guides ?? borders(entry);
  const count = entry.fibres ?? 0;
  if (!guides || !count) return out;
  const [a, b] = guides.map((g) => resample(g, STEPS));
  for (let k = 1; k <= count; k++) {
    const t = k / (count + 1);
    // lines of different length look drawn by hand and not ruled
    const trim = [0.06, 0.02, 0.09, 0.04, 0.07][k % 5];
    const line = [];
    for (let i = Math.ceil(trim * STEPS); i <= (1 - trim) * STEPS; i++) {
      line.push([a[i][0] + t * (b[i][0] - a[i][0]), a[i][1] + t * (b[i][1] - a[i][1])]);
    }
    out.push(...visible(line, polygon, over));
  }
  return out;
}
