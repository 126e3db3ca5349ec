/*
 * The three builds: the neutral figure as its data say, and a female and a male one made from it. Each names its maps
 * (see lib/warp.mjs) and the lines that only it has, written in the neutral figure's millimetres like all the rest.
 */
import { profiled, scaled, standing, unchanged } from '../../lib/warp.mjs';
import { femaleBreastFront, femaleBreastSide, female as femaleBody } from './female.mjs';
import { male as maleBody } from './male.mjs';

/** Where the middle of a hand or foot lies, and its upper end: [x, y] of the detail views. */
const HAND = [72, 0];
const FOOT = [66, 0];

const neutral = { name: 'neutral', ...unchanged, detailsFront: [], detailsSide: [] };

const made = (name, body, lines) => ({
  name,
  standing: standing(body.front),
  profiled: (axis) => profiled(body.side, axis),
  hand: scaled(body.hand, HAND),
  foot: scaled(body.foot, FOOT),
  ...lines,
});

export const builds = [
  neutral,
  made('female', femaleBody, { detailsFront: femaleBreastFront, detailsSide: femaleBreastSide }),
  made('male', maleBody, { detailsFront: [], detailsSide: [] }),
];
