/* Detail view of the backs of the hands, hanging down as in the back view. Points in the frame of hand.mjs. */
import { crease, nail } from '../../lib/digit.mjs';
import { fingers, fromBehind, handBones, knuckles, onSheet, skin, thumb, viewBox } from './hand.mjs';

export const handBackFrame = { viewBox, map: fromBehind };
export const handBackSkin = skin;

/** Tendons of the finger extensors: spread over the knuckles, end as a hood behind the last joint. */
const extensorTendons = fingers.flatMap(({ stations }, i) => {
  const [k, web, joint, last] = [knuckles[i], stations[0], stations[2], stations[4]];
  const fork = i < 3 ? [[(k[0] + knuckles[i + 1][0]) * 0.33, 38 - i, 'c']] : [];
  const edge = (w) => [[k[0] * 0.78 + 1, k[1] - 18, 2.1], [k[0], k[1], 3.2], [web[0], web[1], 3.8], [joint[0], joint[1], 2.6], [last[0], last[1] - 3, 1.6]].map(([u, v, half]) => [u + half * w, v]);
  return [...edge(1), [last[0], last[1]], ...edge(-1).reverse(), ...fork];
});

/** The four spindles between the metacarpals; the first fills the web of the thumb. */
const interossei = [
  [[20, 31], [27, 34], [35, 44], [42, 56], [44.6, 66], [42, 72.4], [37.6, 77], [33.4, 83], [31.6, 76], [30, 66], [25.4, 50], [20.6, 38]],
  [[9.4, 35], [13.4, 36], [17.8, 50], [20.6, 64], [20, 78], [17.6, 86], [14.4, 78], [13, 64], [10.2, 48]],
  [[-1.4, 35], [1.8, 36], [3.4, 50], [3.2, 66], [1.4, 80], [-1.4, 88], [-4, 78], [-4.4, 64], [-3, 48]],
  [[-10.8, 32], [-8, 34], [-10, 48], [-13.4, 62], [-17.4, 74], [-21, 81], [-22.4, 74], [-20.6, 60], [-15.4, 44]],
];
const along2 = (o) => [[o[0], o[o.length - 3], o[Math.floor(o.length / 2) + 1]], [o[1], o[3], o[Math.floor(o.length / 2) - 1]]];

export const handBackRegions = [
  ...interossei.map((outline, i) => ({ key: 'hand-interossei', layer: 'D', piece: i > 0, fibres: i ? 3 : 6, outline, guides: along2(outline) })),
  { key: 'wrist-extensors', layer: 'S', fibres: 0, outline: [
    [-22, -48, 'c'], [23.5, -48, 'c'], [22.6, -28], [20.4, -12], [19.6, 4], [20.6, 18], [19.4, 28.5], [15.6, 28], [12.4, 16], [11.4, 20], ...extensorTendons, [-13, 30], [-12.6, 16], [-16.4, 20], [-19.4, 27], [-22.4, 25], [-21.6, 12], [-20.6, 0], [-21, -14], [-22.4, -28]],
    lines: [[[17.6, -45], [16.4, -8], [16.6, 22]], [[8.6, -45], [8, -6], [14, 40]], [[2.4, -45], [2.2, -6], [5, 44]], [[-4, -45], [-3.4, -6], [-5, 40]], [[-10, -45], [-8.6, -6], [-14, 38]], [[-18, -45], [-17.6, -8], [-19.4, 20]]] },
].map(onSheet);

export const handBackLandmarks = handBones.map(onSheet);

/** Wrinkles over a joint: two bows turned away from each other, a short one between them. */
const wrinkles = (digit, share, size) => [
  crease(digit, share, { reach: 0.5 * size, bend: 1.5 * size, shift: 1.9 }), crease(digit, share, { reach: 0.36, bend: 0 }), crease(digit, share, { reach: 0.5 * size, bend: -1.5 * size, shift: -1.9 }),
];
const knuckle = ([u, v], w) => [[u - w, v + 1.4], [u - w * 0.6, v - 2], [u, v - 3.2], [u + w * 0.6, v - 2], [u + w, v + 1.4]];

const lines = [
  ...fingers.flatMap((f) => [...wrinkles(f, 0.3, 1), crease(f, 0.64, { reach: 0.5, bend: 1, shift: 0.9 }), crease(f, 0.64, { reach: 0.44, bend: -1, shift: -0.9 })]),
  ...knuckles.map((k, i) => knuckle(k, i < 3 ? 6 : 5)),
  ...wrinkles(thumb, 0.42, 0.9), [[44.6, 59.4], [44.4, 54.6], [48, 51.4], [52.6, 52.6]],
  // head of the ulna, folds of the wrist, hollow at the base of the thumb
  [[-13.4, -21], [-16, -26.4], [-21, -26], [-23.8, -20], [-22, -14.4]],
  [[-20, 1], [-8, 3.4], [6, 3], [19, 0.4]],
  [[-14, 6], [-4, 7.4], [8, 6.6]],
  [[25, -10], [29, 8], [37, 24.6], [48, 44]],
  [[20.4, -6], [23.4, 10], [31, 27], [42.4, 50], [50, 66]],
  [[41, 73], [36.6, 70], [33.4, 64]],
];
const nails = [
  ...fingers.map((f, i) => nail(f, { gap: 2, length: i < 3 ? 11.2 : 9.2, breadth: i < 3 ? 5 : 4.2 })),
  nail(thumb, { gap: 2, length: 12.4, breadth: 6.1 }),
];
export const handBackDetails = [
  ...lines.map((points) => ({ points })), ...nails.flatMap(({ plate, moon }) => [{ points: plate, closed: true }, { points: moon }]),
].map(onSheet);
