/* Back view: hairline of the neck, gluteal fold, hand and foot lines. Drawn, never markable. */
import { onHand, fingers } from '../body/hand.mjs';

const hand = (points) => ({ points: points.map(onHand) });

/** A fingernail near the tip of a finger. */
function nail({ base, tip, half }) {
  const len = Math.hypot(tip[0] - base[0], tip[1] - base[1]);
  const d = [(tip[0] - base[0]) / len, (tip[1] - base[1]) / len];
  const at = (v, w) => [tip[0] - d[0] * v + d[1] * half * w, tip[1] - d[1] * v - d[0] * half * w];
  return hand([at(5, 0.5), at(12, 0.52), at(14.5, 0), at(12, -0.52), at(5, -0.5)]);
}

const knuckle = ([u, v], w) => hand([[u - w, v + 0.8], [u, v - 1.4], [u + w, v + 0.8]]);

export const detailsBack = [
  { points: [[80.5, 1549], [78, 1540], [78, 1524], [75, 1512]] },
  { points: [[74, 1546], [71.5, 1530], [72, 1512]] },
  { points: [[14, 756], [36, 743], [62, 736]] },
  { midline: true, points: [[0, 806], [0, 784]] },
  { points: [[46, 431], [66, 426], [90, 427], [108, 432]] },
  ...fingers.map(nail),
  hand([[55.6, 99], [55.8, 107], [58.6, 110], [61.4, 107], [61.6, 99]]),
  ...fingers.flatMap((f) => [0.08, 0.48, 0.72].map((t) => knuckle([f.base[0] + t * (f.tip[0] - f.base[0]), f.base[1] + t * (f.tip[1] - f.base[1])], f.half * (t < 0.1 ? 0.55 : 0.6)))),
  knuckle([54, 82], 4.5),
  hand([[-26, 2], [-14, 4]]), hand([[10, 4], [24, 2]]),
  { points: [[99.5, 4], [98, 14], [98, 28]] },
];
