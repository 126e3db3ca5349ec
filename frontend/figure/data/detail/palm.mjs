/* Detail view of the palms, hanging down as in the front view. Points in the frame of hand.mjs. */
import { crease } from '../../lib/digit.mjs';
import { fingers, fromFront, handBones, knuckles, onSheet, skin, thumb, viewBox } from './hand.mjs';

export const palmFrame = { viewBox, map: fromFront };
export const palmSkin = skin;

/** Tendons of the long flexors: from the carpal tunnel over the knuckles to the last joint of each finger. */
const flexorTendons = fingers.flatMap(({ stations }, i) => {
  const [k, web, joint, last] = [knuckles[i], stations[0], stations[2], stations[4]];
  const fork = i < 3 ? [[(k[0] + knuckles[i + 1][0]) * 0.28, 46 - i, 'c']] : [];
  const edge = (w) => [[k[0] * 0.9, k[1] - 8, 2.6], [web[0], web[1], 2.7], [joint[0], joint[1], 2.6], [last[0], last[1] - 2, 1.9]].map(([u, v, half]) => [u + half * w, v]);
  return [...edge(1), [last[0], last[1] + 1.6], ...edge(-1).reverse(), ...fork];
});

export const palmRegions = [
  { key: 'hand-interossei', layer: 'D', fibres: 0, outline: [
    [-14, 33], [-5, 31], [4, 33], [14, 33], [24, 41], [34, 56], [40.6, 68], [38.4, 77], [35.5, 88], [31, 90], [30.5, 82], [27, 66, 'c'], [23, 80], [19.4, 89], [14.6, 87], [11, 68, 'c'], [5, 82], [0, 91], [-4.2, 88], [-6.5, 64, 'c'], [-12, 78], [-19.5, 84.5],
    [-23, 80], [-23.5, 58, 'c'], [-30, 70], [-35, 75], [-36.6, 66], [-32, 50], [-24, 40]],
    lines: [[[14, 38], [22, 56], [32, 86]], [[20, 42], [30, 60], [35, 82]], [[10, 38], [15, 62], [18.6, 85]], [[7, 38], [13, 62], [17, 85]], [[2, 37], [0, 62], [-1, 87]], [[-1, 37], [-3, 60], [-2.6, 86]],
      [[-6, 37], [-13, 60], [-19.6, 80]], [[-10, 37], [-17, 58], [-21, 79]], [[-14, 38], [-25, 56], [-33.4, 70]]] },
  { key: 'finger-flexors', layer: 'I', fibres: 0, outline: [[-15.5, -48, 'c'], [11.5, -48, 'c'], [9.6, -22], [8.6, -2], [9, 16], [13, 36], ...flexorTendons, [-15, 36], [-12, 16], [-11.4, -2], [-13, -22]],
    lines: [[[7, -44], [5.6, -6], [6.4, 18], [14, 44]], [[1, -44], [1, -6], [1.4, 18], [4.6, 46]], [[-5, -44], [-4, -6], [-4, 18], [-5, 44]], [[-11, -44], [-9, -6], [-8.6, 18], [-15, 40]]] },
  { key: 'hypothenar', layer: 'S', fibres: 6, outline: [
    [-17.5, 5], [-10, 9], [-7.6, 22], [-10, 40], [-17, 56], [-26, 69], [-33.6, 75], [-37.4, 68], [-38.6, 53], [-37.2, 38], [-33, 22], [-26, 9]],
    guides: [[[-12, 8], [-9.6, 26], [-15, 52], [-32, 73]], [[-22, 8], [-34, 30], [-37.6, 52], [-35.6, 70]]] },
  { key: 'thenar', layer: 'S', fibres: 8, outline: [
    [11.4, 5], [18.4, 2.4], [25.6, 6], [33, 18.4], [41, 31], [49, 43], [55, 53], [56, 62], [51.6, 68], [45, 71.4], [39, 71.6], [31, 69.6], [21, 64], [12.8, 54], [8, 40], [7, 22]],
    guides: [[[21, 4], [36, 27], [47, 46], [54, 63]], [[10, 10], [9.4, 40], [22, 61], [42, 71.4]]] },
].map(onSheet);

export const palmLandmarks = handBones.map(onSheet);

const creases = [
  // life line, head line, heart line, and the fainter one between the pads
  [[34.6, 71.5], [26.6, 69], [17, 61], [9.6, 49], [6.2, 35], [6, 20], [8, 9]],
  [[35.4, 74.4], [27, 72], [14, 66.6], [0, 60.6], [-13, 52], [-23, 42]],
  [[-38.8, 65], [-27, 68.4], [-13, 73], [2, 79], [12.4, 86.4], [16.6, 90]],
  [[-3, 14], [-4.4, 26], [-4, 38]],
  // wrist
  [[-24.6, -1.6], [-12, 2], [2, 3], [14, 1.8], [24.6, -1.4]],
  [[-23.6, -7], [-10, -4.4], [4, -4], [15, -5], [23.4, -7.4]],
  // the two tendons that stand out above it
  [[3.4, -42], [2.6, -26], [1.6, -11]],
  [[11, -42], [11.4, -26], [12.6, -12]],
  // ball of the thumb
  [[44.6, 67], [49, 66.6], [54, 63], [57.4, 58.4]],
  [[37.6, 69], [41.4, 71.4], [44, 75]],
];
const onDigits = [
  ...fingers.flatMap((f) => [crease(f, 0.01, { reach: 0.94, bend: 2.2 }), crease(f, 0.06, { reach: 0.6, bend: 1.6 }), crease(f, 0.31, { reach: 0.86, bend: 1.1 }), crease(f, 0.355, { reach: 0.64, bend: 0.9 }), crease(f, 0.66, { reach: 0.84, bend: 0.9 })]),
  crease(thumb, 0.37, { reach: 0.86, bend: 1 }), crease(thumb, 0.42, { reach: 0.6, bend: 0.8 }),
];
export const palmDetails = [...creases, ...onDigits].map((points) => onSheet({ points }));
