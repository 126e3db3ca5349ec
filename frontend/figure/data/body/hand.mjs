/*
 * The hand with the palm to the front, drawn in its own frame and hung on the wrist.
 * u runs across towards the thumb, v from the wrist crease towards the fingertips (mm).
 */

const WRIST = [262, 810];
const LEAN = (6.5 * Math.PI) / 180;

/** Hand frame -> body frame. */
export function onHand([u, v, c]) {
  return [
    WRIST[0] + u * Math.cos(LEAN) + v * Math.sin(LEAN),
    WRIST[1] + u * Math.sin(LEAN) - v * Math.cos(LEAN),
    c,
  ];
}

/** Finger axes: base, tip, half width. Index to little finger. */
export const fingers = [
  { base: [28.5, 88], tip: [32.5, 157], half: 8.6 },
  { base: [9.8, 92], tip: [9.5, 171], half: 8.8 },
  { base: [-9, 90], tip: [-13, 162], half: 8.3 },
  { base: [-26.5, 83], tip: [-34.5, 138], half: 7.3 },
];

/** Outline of one finger from its thumb side to its little-finger side, without the webs. */
export function fingerOutline({ base, tip, half }) {
  const len = Math.hypot(tip[0] - base[0], tip[1] - base[1]);
  const d = [(tip[0] - base[0]) / len, (tip[1] - base[1]) / len];
  const at = (t, w) => [base[0] + d[0] * len * t + d[1] * half * w, base[1] + d[1] * len * t - d[0] * half * w];
  return [at(0.22, 0.98), at(0.5, 1), at(0.75, 0.92), at(0.93, 0.74), at(1, 0.05),
    at(0.93, -0.74), at(0.75, -0.92), at(0.5, -1), at(0.22, -0.98)];
}

export const thumb = [[26, 10], [31, 26], [39, 41], [48, 55], [55, 71], [60, 88], [63, 104], [62.5, 114], [57.5, 117],
  [52, 111], [48, 98], [44.5, 86], [40.5, 76], [37.5, 73], [36.8, 79]];

const webs = [[19.3, 98], [0.3, 101], [-18, 97]];

export const handOutline = [
  ...thumb,
  ...fingers.flatMap((f, i) => [...fingerOutline(f), ...(i < 3 ? [webs[i]] : [])]),
  [-36.5, 78], [-38, 58], [-35.5, 34], [-29, 14], [-26, 4],
];

export const hand = handOutline.map(onHand);

/** Tendons of the finger flexors, fanning out from the carpal tunnel to the four fingers. */
export const flexorTendons = fingers.flatMap(({ base, tip }, i) => {
  const at = (t, w) => [base[0] + t * (tip[0] - base[0]) + w, base[1] + t * (tip[1] - base[1])];
  const fork = i < 3 ? [[(base[0] + fingers[i + 1].base[0]) / 4, 44, 'c']] : [];
  return [at(0, 2.6), at(0.5, 2.4), at(0.8, 1.6), at(0.8, -1.6), at(0.5, -2.4), at(0, -2.6), ...fork];
});

/** Tendons of the finger extensors, fanning out over the back of the hand to the middle of the fingers. */
export const extensorTendons = fingers.flatMap(({ base, tip }, i) => {
  const at = (t, w) => [base[0] + t * (tip[0] - base[0]) + w, base[1] + t * (tip[1] - base[1])];
  const fork = i < 3 ? [[(base[0] + fingers[i + 1].base[0]) / 3.2, 34, 'c']] : [];
  return [[base[0] * 0.62 + 2.4, 55], at(0, 2.6), at(0.3, 2), at(0.55, 1.2), at(0.55, -1.2), at(0.3, -2), at(0, -2.6), [base[0] * 0.62 - 2.4, 55], ...fork];
});

/** Lines of the palm: thumb line, two creases, wrist, then the creases of the fingers. */
export const palmLines = [
  [[27, 62], [16, 55], [7, 40], [4, 22], [6, 8]],
  [[33, 68], [18, 62], [0, 56], [-18, 42], [-24, 34]],
  [[14, 84], [4, 74], [-12, 66], [-35, 62]],
  [[-24, 2], [0, -1], [24, 3]],
  [[21, 95], [28, 93], [36, 94]],
  [[2, 98], [10, 96.5], [17.5, 97]],
  [[-16, 95.5], [-9.5, 95.5], [-2, 97.5]],
  [[-34.5, 92], [-27.5, 91.5], [-20.5, 93.5]],
  [[23, 118], [30, 117], [38, 118]],
  [[2.5, 125], [9.6, 124], [17, 125]],
  [[-18, 121], [-11, 120], [-4, 121.5]],
  [[-36.5, 109], [-30, 108.5], [-24, 110]],
  [[24.5, 138], [31.5, 137], [38.5, 138]],
  [[2.6, 149], [9.5, 148], [16.5, 149]],
  [[-19, 142], [-12.5, 141], [-5.5, 142.5]],
  [[-38, 124], [-32.5, 123], [-27, 124.5]],
  [[48, 90], [54, 86], [59, 85]],
];
