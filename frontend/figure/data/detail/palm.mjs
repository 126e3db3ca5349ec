/*
 * Detail view of the palms, hanging down as in the front view: client's left on the right,
 * thumbs outside. Points are in the hand frame [u towards the thumb, v from the wrist crease].
 */
import { fingers, flexorTendons, handOutline, palmLines } from '../body/hand.mjs';

const UP_TO_MIDLINE = 66;
export const palmFrame = { viewBox: '0 0 280 225', map: ([x, v]) => [140 + x, 34 + v] };

const place = ([u, v, c]) => [u + UP_TO_MIDLINE, v, c];
const entry = (e) => ({ ...e, outline: e.outline.map(place), guides: e.guides.map((g) => g.map(place)) });

export const palmSkin = [[25.5, -24, 'c'], [25, -6], ...handOutline, [-25, -6], [-25.5, -24, 'c']].map(place);

export const palmRegions = [
  { key: 'hand-interossei', layer: 'D', fibres: 9, outline: [
    [-18, 30], [-6, 26], [8, 27], [20, 34], [31, 50], [37, 66], [37.5, 78], [33.5, 86], [28.5, 80], [24, 87], [19.4, 97], [14.6, 88], [10, 81], [5, 89], [0.4, 99], [-4, 89], [-9, 80], [-13.4, 87], [-18, 95.5],
    [-22.5, 85], [-27, 75], [-31, 66], [-28, 48]],
    guides: [[[-14, 32], [-22, 56], [-26, 78]], [[14, 32], [26, 58], [34, 82]]] },
  { key: 'finger-flexors', layer: 'I', fibres: 0, outline: [[-13, -18, 'c'], [9, -18, 'c'], [8, 0], [7, 14], ...flexorTendons, [-12, 22], [-14, 0]], guides: [[[-8, -16], [-8, 30]], [[5, -16], [5, 30]]] },
  { key: 'hypothenar', layer: 'S', fibres: 4, outline: [
    [-20, 3], [-9, 6], [-6, 20], [-8, 40], [-15, 60], [-24, 74], [-31, 77], [-34.5, 68], [-35.5, 50], [-33, 32], [-28, 14]],
    guides: [[[-10, 8], [-10, 40], [-26, 74]], [[-24, 8], [-34, 40], [-32, 72]]] },
  { key: 'thenar', layer: 'S', fibres: 6, outline: [
    [16, 3], [24, 9], [29.5, 24], [37, 41], [45.5, 55], [51, 68], [49, 76], [42, 72], [33, 70], [22, 66], [12, 57], [6, 42], [4.5, 24], [8, 9]],
    guides: [[[20, 7], [34, 40], [48, 68]], [[8, 12], [8, 44], [40, 71]]] },
].map(entry);

export const palmLandmarks = [
  ...fingers.map(({ base }) => ({ key: 'knuckle', closed: true, points: [[base[0], base[1] - 14], [base[0] + 6, base[1] - 7], [base[0], base[1]], [base[0] - 6, base[1] - 7]].map(place) })),
  { key: 'wrist', closed: true, points: [[-20, 4], [-6, 1], [10, 1], [21, 5], [18, 18], [4, 22], [-12, 21], [-20, 14]].map(place) },
];

export const palmDetails = palmLines.map((points) => ({ points: points.map(place) }));
