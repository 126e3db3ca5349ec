/* A closed outline around a centre line: ribs, shafts of long bones. */

/** `points`: [x, z, half width]; the last half width given goes on. */
export function band(points) {
  const left = [], right = [];
  let half = 3;
  points.forEach((p, i) => {
    half = p[2] ?? half;
    const a = points[Math.max(0, i - 1)], b = points[Math.min(points.length - 1, i + 1)];
    const len = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const n = [-(b[1] - a[1]) / len, (b[0] - a[0]) / len];
    left.push([p[0] + n[0] * half, p[1] + n[1] * half]);
    right.push([p[0] - n[0] * half, p[1] - n[1] * half]);
  });
  return [...left, ...right.reverse()];
}
