/*
 * One structure of the outline data -> one closed path in body millimetres.
 *
 * Three ways to write a shape, whichever says it most plainly:
 *   spans   [[z, xInner, xOuter], …] from top to bottom: spindle shapes that hang vertically
 *   ribbon  [[x, z, x2, z2], …]      two borders point by point: oblique muscles
 *   outline [[x, z], [x, z, 'c'], …] anything else; 'c' is a corner
 * Spans and ribbons know their fibre direction, outlines name two guide lines for it.
 */
import { closedCurve, mapPath, flatten } from './curve.mjs';

/** Paired structures stay this far off the midline, so that left and right never touch. */
export const MIDLINE_GAP = 0.3;

/** The two borders of a spans or ribbon shape, or the guide lines of an outline. */
export function borders(entry) {
  if (entry.spans) return [entry.spans.map(([z, a]) => [a, z]), entry.spans.map(([z, , b]) => [b, z])];
  if (entry.ribbon) return [entry.ribbon.map(([x, z]) => [x, z]), entry.ribbon.map(([, , x, z]) => [x, z])];
  return entry.guides ?? null;
}

export function outlinePoints(entry) {
  if (entry.outline) return entry.outline;
  const [a, b] = borders(entry);
  const corner = entry.square ? 'c' : undefined;
  const mark = (line) => line.map((p, i) => (i === 0 || i === line.length - 1 ? [...p, corner] : p));
  const cap = entry.square ? 0 : entry.cap ?? 0.3;
  return [...mark(a), ...capPoint(a, b, a.length - 1, a.length - 2, cap), ...mark(b).reverse(), ...capPoint(b, a, 0, 1, cap)];
}

/** Rounds off the end of a spindle: one point beyond it, `cap` times its width away. */
function capPoint(a, b, end, before, cap) {
  const width = Math.hypot(a[end][0] - b[end][0], a[end][1] - b[end][1]);
  if (!cap || width < 3) return [];
  const mid = [0, 1].map((k) => (a[end][k] + b[end][k]) / 2);
  const dir = [0, 1].map((k) => mid[k] - (a[before][k] + b[before][k]) / 2);
  const len = Math.hypot(...dir) || 1;
  const reach = Math.min(cap * width, 7);
  return [[mid[0] + (dir[0] / len) * reach, mid[1] + (dir[1] / len) * reach]];
}

/** Closed path of a structure of the client's left side (or of a midline one). */
export function shapePath(entry, minX = MIDLINE_GAP) {
  const path = closedCurve(outlinePoints(entry));
  if (entry.midline) return path;
  return mapPath(path, ([x, z]) => [Math.max(x, minX), z]);
}

export const shapePolygon = (entry, minX) => flatten(shapePath(entry, minX), 8);
