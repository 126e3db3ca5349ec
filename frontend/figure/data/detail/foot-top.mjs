/*
 * Detail view of the tops of the feet, hanging down as in the front view: ankles above, toes below, great toes inside,
 * the client's left on the right. Points in the frame of foot.mjs.
 */
import { crease, nail } from '../../lib/digit.mjs';
import { footBones, forefoot, metatarsalHeads, toes } from './foot.mjs';

export const footTopFrame = { viewBox: '0 0 254 312', map: ([x, y]) => [127 + x, 52 + y] };

export const footTopSkin = [
  [36, -40, 'c'], [37.6, -22], [38.4, -6], [36.4, 6], [32.6, 16], [31.4, 26], [33.6, 36], [37, 46], [38, 58], [36.4, 70], [34.4, 82], [33.6, 98], [29.6, 122],
  ...forefoot, [102.4, 126], [99.6, 106], [98.4, 92], [96, 80], [95.6, 66], [97, 54], [99.4, 44], [99.6, 34], [96.6, 22], [92.6, 8], [91.4, -8], [92.6, -24], [95, -40, 'c'],
];

/** Tendons to the toes: over the heads of the metatarsals to the last joint. */
const slip = (i, half) => {
  const { stations } = toes[i], head = metatarsalHeads[i], end = stations[3];
  const line = [[head[0] + (i ? -4 : 4), head[1] - 34, half * 0.9], [head[0] + (i ? 0 : 2), head[1], half], [stations[1][0], stations[1][1], half * 1.15], [end[0], end[1] - 2, half * 0.7]];
  return [...line.map(([x, y, w]) => [x - w, y]), [end[0], end[1]], ...line.reverse().map(([x, y, w]) => [x + w, y])];
};

export const footTopRegions = [
  { key: 'long-toe-extensors', layer: 'I', fibres: 0, outline: [
    [56, -40, 'c'], [57.4, -18], [56.6, 6], [54, 30], [48.6, 60], [43, 92], [39, 124], ...slip(0, 3.2), [44.6, 124], [50, 92], [56, 64], [61.6, 46, 'c'],
    [59, 70], [55.6, 104], [53, 132], ...slip(1, 2.3), [57.6, 128], [62, 100, 'c'], [63.6, 128], ...slip(2, 2.3), [68.6, 124], [68, 96, 'c'], [74, 120], ...slip(3, 2.2), [79, 116], [73.4, 90, 'c'], [83.6, 114], ...slip(4, 2.1),
    [88, 110], [79.4, 80], [74, 56], [72, 30], [75, 6], [79.6, -16], [82, -40, 'c']],
    lines: [[[60, -36], [60.6, 0], [57, 34], [47, 90], [41.6, 134]], [[67, -36], [66.6, 0], [65, 34], [60, 84]], [[72, -36], [70, 4], [68, 40], [66, 84]], [[78, -36], [72.6, 8], [71, 44], [76, 84]]] },
  { key: 'tibialis-anterior', layer: 'S', fibres: 3, outline: [
    [45, -40, 'c'], [46.6, -20], [46.6, 2], [44.6, 26], [40.6, 52], [37, 76], [35.4, 92], [37.6, 102], [43, 103], [45, 92], [47.4, 72], [51.6, 46], [55, 20], [57, -4], [58.6, -22], [60, -40, 'c']],
    guides: [[[47, -38], [48.6, 0], [43, 50], [38, 96]], [[58, -38], [54.6, 4], [49, 50], [42, 98]]] },
  { key: 'dorsal-foot', layer: 'S', fibres: 6, outline: [
    [86, 46], [92, 52], [93.6, 64], [91.6, 80], [87.4, 100], [84, 124], [82.4, 152], [83, 178], [81, 186], [78.6, 176], [78, 150], [78.6, 126, 'c'], [73.6, 148], [71.4, 172], [71, 192], [68.6, 194], [67, 174], [68.4, 146], [71.6, 120, 'c'],
    [63.6, 144], [59.6, 170], [58.4, 198], [55.8, 199], [54.4, 174], [57, 146], [64, 114, 'c'], [52.6, 140], [45, 164], [39.4, 188], [36, 188], [38.6, 164], [46, 136], [56, 108], [66, 82], [75, 60]],
    guides: [[[82, 50], [70, 84], [54, 122], [38, 182]], [[91, 58], [88, 90], [81, 130], [81, 176]]] },
];

export const footTopLandmarks = [
  { key: 'tibia', points: [[44, -40], [43, -18], [40.6, -2], [36.8, 12], [36, 26], [40, 33], [45, 27], [48, 20], [62, 19], [78, 21], [80, 8], [76, -12], [74, -40]] },
  { key: 'fibula', points: [[84, -40], [84, -14], [84.6, 8], [86, 26], [89.6, 42], [94.4, 44], [96, 32], [93, 12], [90, -8], [91, -40]] },
  { key: 'talus', points: [[47, 26], [50, 44], [46, 58], [50, 68], [62, 68], [68, 56], [70, 40], [79, 27]] },
  ...footBones,
];

const wrinkles = (t, share, size) => [crease(t, share, { reach: size, bend: 1.2, shift: 1.3 }), crease(t, share, { reach: size * 0.8, bend: -1, shift: -1.1 })];
const lines = [
  // inner and outer ankle
  [[41.6, 6], [37.8, 14], [37, 25], [40, 34], [45.6, 36]],
  [[90, 20], [92.8, 28], [93, 38], [89.6, 46], [84.4, 47]],
  // fold in front of the ankle
  [[47, 30], [56, 35], [66, 36], [77, 33]],
  [[52, 41], [61, 44], [70, 43]],
  // heads of the metatarsals
  ...metatarsalHeads.map(([x, y], i) => [[x - (i ? 4.6 : 7), y + 2.4], [x - (i ? 2.6 : 4), y - 1.6], [x, y - (i ? 3 : 4)], [x + (i ? 2.6 : 4), y - 1.6], [x + (i ? 4.6 : 7), y + 2.4]]),
  [[97.6, 86], [93.4, 90], [93.6, 98], [98, 102]],
  ...wrinkles(toes[0], 0.42, 0.46),
  ...toes.slice(1).flatMap((t) => wrinkles(t, 0.36, 0.54)),
];
const nails = [nail(toes[0], { gap: 2.2, length: 14, breadth: 9 }), ...toes.slice(1).map((t, i) => nail(t, { gap: 1.6, length: [8.4, 7.6, 7, 6][i], breadth: [4.5, 4.2, 3.9, 3.4][i] }))];

export const footTopDetails = [
  ...lines.map((points) => ({ points })), ...nails.map(({ plate }) => ({ points: plate, closed: true })), { points: nails[0].moon },
];
