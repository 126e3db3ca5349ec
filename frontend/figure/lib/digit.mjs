/* Fingers and toes: outline, bones, creases and nail around a centre line of stations [x, y, half width]. */

const unit = ([x, y]) => { const l = Math.hypot(x, y) || 1; return [x / l, y / l]; };

/** Direction of the line at station i, from its neighbours. */
function direction(stations, tip, i) {
  const a = stations[Math.max(0, i - 1)], b = stations[i + 1] ?? tip;
  return unit([b[0] - a[0], b[1] - a[1]]);
}

/** A point beside the centre line: `side` +1 on the left of the way to the tip, in half widths. */
function beside({ stations, tip }, i, side) {
  const [x, y, half] = stations[i], d = direction(stations, tip, i);
  return [x - d[1] * half * side, y + d[0] * half * side];
}

/** Outline from one side round the tip to the other, without the web. */
export function digitOutline(digit, first = 1) {
  const { stations, tip } = digit;
  const last = stations[stations.length - 1], [dx, dy] = unit([tip[0] - last[0], tip[1] - last[1]]);
  const reach = 0.78 * Math.hypot(tip[0] - last[0], tip[1] - last[1]);
  const shoulder = (side) => [last[0] + dx * reach - dy * last[2] * 0.6 * side, last[1] + dy * reach + dx * last[2] * 0.6 * side];
  const edge = (side) => [...stations.map((_, i) => beside(digit, i, side)), shoulder(side)];
  return [...edge(first), tip, ...edge(-first).reverse()];
}

/** The place at a share of the whole length, and the direction and half width there. */
export function along({ stations, tip }, share) {
  const line = [...stations, [...tip, stations[stations.length - 1][2] * 0.7]];
  const steps = line.slice(1).map((p, i) => Math.hypot(p[0] - line[i][0], p[1] - line[i][1]));
  let rest = share * steps.reduce((a, b) => a + b, 0), i = 0;
  while (i < steps.length - 1 && rest > steps[i]) rest -= steps[i++];
  const t = rest / steps[i], mix = (k) => line[i][k] + t * (line[i + 1][k] - line[i][k]);
  return { at: [mix(0), mix(1)], way: unit([line[i + 1][0] - line[i][0], line[i + 1][1] - line[i][1]]), half: mix(2) };
}

/** A crease across, bent towards the tip by `bend`, `reach` half widths to each side. */
export function crease(digit, share, { reach = 0.7, bend = 1.4, shift = 0 } = {}) {
  const { at: [x, y], way: [dx, dy], half } = along(digit, share);
  return [-1, -0.4, 0.4, 1].map((w) => {
    const across = half * reach * w, forward = shift + bend * (1 - w * w);
    return [x - dy * across + dx * forward, y + dx * across + dy * forward];
  });
}

/** The nail: its free edge lies `gap` short of the tip. */
export function nail(digit, { gap, length, breadth }) {
  const { tip, stations } = digit;
  const last = stations[stations.length - 1], d = unit([tip[0] - last[0], tip[1] - last[1]]);
  const at = (back, side) => [tip[0] - d[0] * (gap + back) - d[1] * side * breadth, tip[1] - d[1] * (gap + back) + d[0] * side * breadth];
  const plate = [at(0, 0), at(0.9, 0.5), at(3, 0.9), at(length * 0.6, 1), at(length * 0.88, 0.9), at(length, 0.5), at(length * 1.03, 0), at(length, -0.5), at(length * 0.88, -0.9), at(length * 0.6, -1), at(3, -0.9), at(0.9, -0.5)];
  const moon = [at(length * 0.92, 0.5), at(length * 0.79, 0), at(length * 0.92, -0.5)];
  return { plate, moon };
}

/** A small long bone with a thicker head at both ends. */
export function bone([x0, y0], [x1, y1], shaft, head = shaft * 1.55) {
  const [dx, dy] = unit([x1 - x0, y1 - y0]), len = Math.hypot(x1 - x0, y1 - y0);
  const at = (t, w) => [x0 + dx * len * t - dy * w, y0 + dy * len * t + dx * w];
  const profile = [[0.02, head * 0.8], [0.1, head], [0.3, shaft * 1.1], [0.55, shaft], [0.78, shaft * 1.1], [0.9, head * 0.95], [0.98, head * 0.75]];
  return [...profile.map(([t, w]) => at(t, w)), at(1.01, 0), ...profile.map(([t, w]) => at(t, -w)).reverse(), at(0, 0)];
}

/** A rounded little bone of the wrist or the foot. */
export const pebble = (x, y, rx, ry = rx, turn = 0) => Array.from({ length: 8 }, (_, i) => {
  const a = (i * Math.PI) / 4, c = Math.cos(turn), s = Math.sin(turn), u = Math.cos(a) * rx, v = Math.sin(a) * ry;
  return [x + u * c - v * s, y + u * s + v * c];
});
