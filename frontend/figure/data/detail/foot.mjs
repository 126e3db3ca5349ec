/*
 * The foot of the two detail views. From above and from below it has the same forefoot and toes; behind them lies the
 * ankle on one and the heel on the other. Points are [x from the midline, y from the heel towards the toes] of the
 * client's left foot in millimetres.
 */
import { bone, digitOutline, pebble } from '../../lib/digit.mjs';

/** Stations of each toe from its web to its pad: [x, y, half width]. Great toe first. */
export const toes = [
  { stations: [[35, 207, 15], [37.2, 217, 13.6], [38.6, 227, 13.9], [39.4, 236, 13.2], [39.7, 242, 11]], tip: [39.8, 249.6] },
  { stations: [[60, 216, 7.4], [61.4, 225, 6.7], [62.6, 233, 7.3], [63.2, 239, 7.2], [63.4, 243, 6]], tip: [63.5, 247.6] },
  { stations: [[74.2, 210.5, 7], [76, 219, 6.3], [77.6, 226.6, 6.9], [78.4, 232.4, 6.9], [78.7, 236, 5.7]], tip: [78.9, 240.4] },
  { stations: [[87, 201.5, 6.9], [89.4, 209.6, 6.2], [91.4, 216.8, 6.7], [92.5, 222, 6.7], [92.9, 225.4, 5.5]], tip: [93.2, 229.4] },
  { stations: [[99, 189, 7.6], [102, 197, 7], [104.4, 204, 7.2], [105.6, 208.6, 6.7], [106, 211.6, 5.4]], tip: [106.4, 215] },
];
export const metatarsalHeads = [[34, 184], [56.5, 190], [69.5, 185], [82, 177], [95, 165]];
const webs = [[52.6, 214], [67.6, 206.5], [80.6, 198.6], [93.4, 187]];

/** From the inner border of the ball round the toes to the outer one. */
export const forefoot = [
  [23, 147], [18.6, 165], [16.4, 181], [18, 195],
  ...toes.flatMap((t, i) => [...digitOutline(t, 1), ...(i < 4 ? [webs[i]] : [])]),
  [110, 180], [110, 168], [107, 148],
];

const joints = toes.map(({ stations, tip }, i) => {
  const head = metatarsalHeads[i], end = [tip[0] - 0.2, tip[1] - 4.5];
  return i === 0 ? [head, [38, 221], end] : [head, [stations[1][0], stations[1][1] + 1], [stations[2][0], stations[2][1] + 1.6], end];
});
const bases = [[46, 118], [56, 112], [65, 113], [74.6, 111], [86, 102]];

/** Cuneiforms, navicular, cuboid; then metatarsals and phalanges. */
export const footBones = [
  ...[pebble(44.6, 103, 8, 12, -0.2), pebble(55, 99, 5, 9.6), pebble(63.6, 98.6, 5, 11), pebble(53, 80, 15, 7.6, 0.1), pebble(77, 86, 9.4, 16, -0.35)],
  ...joints.flatMap((line, i) => [
    bone(bases[i], line[0], i ? 3 : 5.4, i ? 5 : 9),
    ...line.slice(1).map((end, k) => bone(line[k], end, (i ? 2.5 : 5) - k * 0.5, (i ? 3.7 : 7.4) - k * 0.6)),
  ]),
].map((points) => ({ key: 'foot-bone', closed: true, points }));
