/*
 * The hand of the two detail views, larger and finer than the one on the whole figure. One silhouette serves both
 * sides of it. Points are [u towards the thumb, v from the wrist crease towards the fingertips] in millimetres.
 */
import { bone, digitOutline, pebble } from '../../lib/digit.mjs';

/** How far the middle of a hand lies from the middle of the sheet. */
export const BESIDE = 72;
export const viewBox = '0 0 304 246';
const TOP = 52;

/** Hanging down, thumbs outside: the client's left on the right from the front, on the left from behind. */
export const fromFront = ([x, v]) => [152 + x, TOP + v];
export const fromBehind = ([x, v]) => [152 - x, TOP + v];

/** Stations of each digit from its web to its pad: [u, v, half width]. */
export const thumb = { stations: [[49, 60.5, 9.6], [54.2, 71, 9.1], [58.6, 80.5, 9.5], [62.8, 90, 9.4], [66.4, 99, 8.9], [69, 106.5, 7.4]], tip: [71.2, 113] };
export const fingers = [
  { stations: [[28.8, 97, 8.9], [29.7, 105, 8.5], [30.7, 114, 8.9], [32, 125, 8.1], [33.1, 135.5, 8.2], [33.9, 144, 8], [34.4, 151, 6.9]], tip: [34.7, 157.4] },
  { stations: [[8.9, 101, 9], [9.3, 109, 8.6], [9.7, 119.5, 9.1], [10, 133, 8.2], [10.2, 146, 8.3], [10.2, 156, 8.1], [10.1, 164.6, 7]], tip: [10, 171.4] },
  { stations: [[-11.2, 98.5, 8.5], [-11.9, 106, 8.1], [-12.8, 115, 8.5], [-14, 127, 7.8], [-15.1, 138.5, 7.9], [-15.9, 148, 7.6], [-16.4, 156, 6.6]], tip: [-16.8, 162.6] },
  { stations: [[-30.3, 88, 7.5], [-31.6, 94, 7.1], [-33.2, 101, 7.4], [-35, 110.5, 6.7], [-36.6, 119.5, 6.8], [-37.8, 127.5, 6.6], [-38.6, 133.6, 5.8]], tip: [-39.3, 139.6] },
];
/** Heads of the metacarpals, index to little finger: the knuckles. */
export const knuckles = [[26, 73], [8, 76], [-9, 72], [-25.5, 65]];

const webs = [[18.9, 92], [-1.2, 94.5], [-21, 87]];

export const handSkin = [
  [29.5, -48, 'c'], [28, -30], [26.2, -13], [26.4, -1], [30, 10], [36.4, 21.5], [44, 33.5], [51.6, 45], [55.4, 50.4],
  ...digitOutline(thumb, -1).slice(0, -2), [47.6, 79.6], [43.6, 75], [40.2, 76], [38.4, 82], [37.8, 90],
  ...fingers.flatMap((f, i) => [...digitOutline(f, -1), ...(i < 3 ? [webs[i]] : [])]),
  [-38.4, 79], [-40.2, 66], [-41, 52], [-39.6, 38], [-35.4, 22], [-29.8, 8], [-26.6, -4], [-26.4, -16], [-28.4, -32], [-30, -48, 'c'],
];

const carpals = [
  pebble(15.5, 8, 6.2, 5.2, 0.5), pebble(3.5, 6, 6, 5), pebble(-8.5, 7.5, 5.4, 5), pebble(-12.5, 9.5, 3.6, 3.4),
  pebble(19.5, 19.5, 5, 4.6, 0.4), pebble(12, 20, 4, 5), pebble(2, 20.5, 5.8, 7), pebble(-10, 19.5, 6, 5.6),
];
const bases = [[14.5, 28], [4, 29.5], [-6, 27.5], [-14, 25.5]];
const phalanges = fingers.flatMap(({ stations, tip }, i) => [
  bone(bases[i], knuckles[i], 3, 5.2), bone(knuckles[i], stations[2], 2.7, 4.4), bone(stations[2], stations[4], 2.3, 3.6), bone(stations[4], [(stations[5][0] + tip[0]) / 2, tip[1] - 6], 1.9, 2.9),
]);
const thumbBones = [bone([23.4, 22], [46.6, 55], 3.6, 5.6), bone([46.6, 55], [59.6, 82.6], 3, 4.7), bone([59.6, 82.6], [68, 103], 2.3, 3.6)];

export const handBones = [
  ...carpals.map((points) => ({ key: 'wrist', closed: true, points })),
  ...[...thumbBones, ...phalanges].map((points) => ({ key: 'finger-bone', closed: true, points })),
  { key: 'forearm-bone', points: [[6, -48], [6.6, -20], [4.2, -3], [10, 1.5], [18, 2], [23, -1], [22.2, -14], [20.5, -30], [20, -48]] },
  { key: 'forearm-bone', points: [[-22, -48], [-22, -22], [-24.4, -10], [-22.6, -2], [-17, -1.4], [-12.8, -5], [-12.6, -14], [-14, -26], [-14, -48]] },
];

/** Hand frame -> left half of the sheet's millimetres, for a list of entries. */
const placed = ([u, v, c]) => [u + BESIDE, v, c];
export const onSheet = (entry) => ({
  ...entry,
  ...(entry.points && { points: entry.points.map(placed) }),
  ...(entry.outline && { outline: entry.outline.map(placed) }),
  ...(entry.guides && { guides: entry.guides.map((g) => g.map(placed)) }),
  ...(entry.lines && { lines: entry.lines.map((l) => l.map(placed)) }),
});
export const skin = handSkin.map(placed);
