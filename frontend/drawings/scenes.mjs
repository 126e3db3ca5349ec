/* SPDX-License-Identifier: Apache-2.0 */
import { Front, Side } from './lib/body.mjs';
import { bar, disc, polygon, toward } from './lib/shape.mjs';
import { allFours, backView, chair, clock, cold, prone, sitting, standing, supine, warmth } from './poses.mjs';

const FLOOR = 128;

/** Points on a part of a circle. */
const arc = (centre, r, from, to) =>
  Array.from({ length: 25 }, (_, i) => toward(centre, from + ((to - from) * i) / 24, r));

/** What is drawn on each card, by the key of the card. What is added first lies in front. */
export const SCENES = {
  'foam-roller-lower-back'(s) {
    s.ball([112, 121], 9);
    new Side(s, {
      height: 180, hip: [130, 106], trunk: 166, face: 1, head: 150,
      nearLeg: { to: [190, 122.8], bend: 'up', toe: 0 },
      nearArm: { to: [90, 126], bend: 'left', hand: 0, short: 1 },
    }).draw();
    s.floor(130);
    s.arrow([[98, 72], [112, 69], [126, 72]], { both: true });
  },

  'foam-roller-glutes'(s) {
    const body = new Side(s, {
      height: 165, hip: [108, 99], trunk: 118, face: 1, head: 105,
      nearLeg: { to: [152, 84], bend: 'down', short: 0.75, shortShank: 0.75, toe: 30, footLength: 0.6 },
      farLeg: { to: [166, 123], bend: 'up', toe: 0 },
      nearArm: { to: [62, 126], bend: 'left', hand: 190 },
    });
    body.draw();
    s.ball([108, 121], 9);
    s.floor(130);
    s.arrow([[84, 146], [108, 148], [132, 146]], { both: true });
  },

  'tennis-ball'(s) {
    s.ball([103, FLOOR - 5], 5);
    supine(s, { lift: 6, curve: [8, 4] }).draw();
    s.floor(FLOOR);
  },

  'massage-ball-wall'(s) {
    s.ball([80, 76], 5.5);
    new Side(s, {
      height: 138, hip: [92.5, 90], trunk: 92, face: 1,
      nearLeg: { to: [118, 144.5], bend: 'right', toe: 0 },
      nearArm: { upper: 270, fore: 296 },
    }).draw();
    s.stroke([[73, 12], [73, 151.3]]);
    s.floor(150, 73);
    s.arrow([[56, 64], [56, 92]], { both: true });
  },

  'peanut-ball'(s) {
    s.ball([104, FLOOR - 6], 6);
    supine(s, { lift: 7, curve: [8, 6] }).draw();
    s.floor(FLOOR);
    s.stroke([[196, 22], [196, 74]]);
    s.part([disc([185, 48], 12), disc([207, 48], 12)], { accent: true });
  },

  'massage-stick'(s) {
    s.cropped = true;
    s.part([bar([128, -14], 11, [103, 24], 8), disc([100, 28], 11)]);
    s.part([bar([72, 176], 11, [97, 138], 8), disc([100, 134], 11)]);
    s.part([bar([100, 12], 5, [100, 150], 5)], { accent: true });
    s.part([bar([-20, 82], 36, [176, 80], 21), bar([176, 80], 21, [206, 190], 15)]);
    s.arrow([[128, 80], [158, 80]], { both: true });
  },

  'ball-in-bath'(s) {
    s.ball([73, 98], 5);
    const body = new Side(s, {
      height: 160, hip: [104, 121], trunk: 125, face: 1, head: 115,
      nearLeg: { to: [182, 126], bend: 'up', toe: 60 },
      nearArm: { upper: 300, fore: 340 },
    });
    body.draw();
    s.curve([[46, 62], [50, 72], [60, 118], [78, 140], [110, 142], [180, 142], [206, 134], [214, 92], [218, 82]]);
    s.stroke([[40, 62], [52, 62]]);
    s.stroke([[212, 82], [224, 82]]);
    [100, 128, 176].forEach((x) => s.curve([[x, 106], [x + 6, 103], [x + 12, 106], [x + 18, 103]]));
    s.floor(152);
  },

  'tip-platform'(s) {
    [66, 84, 102].forEach((x) => s.thing([[x - 3, 121], [x - 1, 112], [x + 1, 112], [x + 3, 121]], { accent: true }));
    supine(s, { floor: 115, x: 122, nearLeg: { to: [190, 122.5], bend: 'up', toe: 0 } }).draw();
    s.box(46, 121, 88, 9);
    s.floor(130);
  },

  'melt-programme'(s) {
    s.ball([128, FLOOR - 8], 8);
    s.ball([206, FLOOR - 7], 7);
    supine(s, { lift: 14, trunk: 193, head: 180, x: 132, curve: [0, -8], nearLeg: { to: [182, 120.4], bend: 'up', toe: 0 } }).draw();
    s.floor(FLOOR);
    clock(s, [206, 60], 13);
  },

  'trigger-point-press'(s) {
    s.cropped = true;
    s.stroke([[120, 88], [120, 148]]);
    backView(s, {
      rightArm: { to: [140, 124], bend: 'right', hand: 165 },
      leftArm: { upper: 262, fore: 268 },
    }).draw();
    s.spot([130, 121], 7);
    s.shift = [0, -20];
  },

  'lower-back-self-massage'(s) {
    s.cropped = true;
    s.stroke([[120, 88], [120, 148]]);
    backView(s, {
      rightArm: { to: [145, 126], bend: 'right', fist: true, hand: 180 },
      leftArm: { to: [95, 126], bend: 'left', fist: true, hand: 0 },
    }).draw();
    s.arrow([[112, 98], [103, 105], [111, 113]]);
    s.arrow([[128, 98], [137, 105], [129, 113]]);
    s.shift = [0, -20];
  },

  'lower-leg-self-massage'(s) {
    new Side(s, {
      height: 160, hip: [84, 118], trunk: 80, face: 1, head: 60, curve: [8, -14],
      nearLeg: { to: [152, 124], bend: 'up', toe: 0 },
      nearArm: { to: [128, 108], bend: 'down', hand: 20 },
      farArm: { to: [131, 100], bend: 'up', hand: 318 },
    }).draw();
    s.floor(130);
    s.arrow([[170, 114], [152, 88]]);
  },

  'acupressure-bl-23'(s) {
    s.cropped = true;
    s.stroke([[120, 88], [120, 148]]);
    backView(s, {
      rightArm: { to: [152, 120], bend: 'right', hand: 182 },
      leftArm: { to: [88, 120], bend: 'left', hand: -2 },
    }).draw();
    s.shift = [0, -20];
    s.spot([129, 119], 5);
    s.spot([111, 119], 5);
  },

  'acupressure-bl-28'(s) {
    s.cropped = true;
    s.stroke([[120, 66], [120, 120]]);
    s.stroke([[120, 136], [120, 152]]);
    backView(s, {
      hip: [120, 128],
      rightArm: { to: [147, 122], bend: 'right', hand: 194 },
      leftArm: { to: [93, 122], bend: 'left', hand: -14 },
    }).draw();
    s.spot([127, 127], 5);
    s.spot([113, 127], 5);
  },

  'acupressure-gluteal-fold'(s) {
    s.cropped = true;
    s.curve([[117, 84], [106, 91], [92, 87]]);
    s.curve([[123, 84], [134, 91], [148, 87]]);
    s.stroke([[120, 48], [120, 82]]);
    backView(s, {
      hip: [120, 50], height: 300,
      rightArm: { to: [162, 82], bend: 'right', hand: 204 },
    }).draw();
    s.spot([104, 91], 5);
    s.spot([136, 91], 5);
  },

  'acupressure-mat'(s) {
    for (let x = 50; x < 126; x += 6) s.thing([[x - 2, 124], [x, 119.5], [x + 2, 124]], { accent: true });
    supine(s, { floor: 120, nearLeg: { thigh: -2, shank: -3, toe: 70 }, x: 118 }).draw();
    s.box(44, 124, 86, 5);
    s.floor(FLOOR + 1);
  },

  'partner-massage'(s) {
    new Side(s, {
      height: 132, hip: [88, 80], trunk: 80, face: 1, head: 66,
      nearLeg: { to: [86, 144.7], bend: 'right', toe: 0 },
      nearArm: { to: [125, 72], bend: 'down', hand: 345 },
    }).draw();
    new Side(s, {
      height: 132, hip: [138, 111], trunk: 78, face: 1, head: 40,
      nearLeg: { to: [172, 144.7], bend: 'right', toe: 0 },
      nearArm: { to: [180, 90], bend: 'down', hand: 150 },
    }).draw();
    s.stroke([[126, 120], [174, 120]]);
    s.stroke([[172, 74], [172, 150]]);
    s.stroke([[128, 120], [128, 150]]);
    s.floor(150);
    s.arrow([[118, 108], [122, 88]]);
  },

  'partner-firm-massage'(s) {
    new Side(s, {
      height: 150, hip: [148, 86], trunk: 128, face: -1, head: 150,
      nearLeg: { thigh: 262, shank: 2, toe: 0 },
      nearArm: { to: [108, 99], bend: 'right', hand: 195 },
    }).draw();
    prone(s, { x: 112, height: 176 }).draw();
    s.floor(FLOOR);
    s.arrow([[92, 94], [72, 96]]);
  },

  'stretch-hip-flexors'(s) {
    new Side(s, {
      height: 138, hip: [112, 110], trunk: 90, face: 1,
      nearLeg: { thigh: 250, shank: 182, toe: 200 },
      farLeg: { to: [152, 144.5], bend: 'right', toe: 0 },
      nearArm: { to: [134, 96], bend: 'left', hand: 340 },
    }).draw();
    s.floor(150);
    s.spot([118, 113], 6);
    s.arrow([[142, 76], [162, 76]]);
  },

  'stretch-quadriceps'(s) {
    new Side(s, {
      height: 138, hip: [112, 77], trunk: 90, face: 1,
      nearLeg: { thigh: 268, shank: 124, toe: 200 },
      farLeg: { to: [113, 144.5], bend: 'right', toe: 0 },
      nearArm: { to: [92, 82], bend: 'left', hand: 300 },
      farArm: { to: [152, 56], bend: 'down', hand: 60 },
    }).draw();
    s.stroke([[161, 14], [161, 151.3]]);
    s.floor(150, -Infinity, 161);
    s.spot([117, 96], 6);
  },

  'stretch-gluteals'(s) {
    supine(s, {
      nearLeg: { to: [136, 70], bend: 'right', short: 0.62, shortShank: 0.62, toe: 150, footLength: 0.7 },
      farLeg: { thigh: 74, shank: 2, toe: 75 },
      nearArm: { to: [124, 86], bend: 'down', hand: 10 },
    }).draw();
    s.floor(FLOOR);
    s.spot([136, 120], 6);
    s.arrow([[172, 58], [152, 50], [136, 54]]);
  },

  'stretch-quadratus-lumborum'(s) {
    new Front(s, {
      height: 132, hip: [116, 80], trunk: 92, bend: -30, face: true,
      leftArm: { upper: 74, fore: 34 }, rightArm: { upper: 258, fore: 262 },
      leftLeg: { thigh: 266, shank: 268, stand: true }, rightLeg: { thigh: 274, shank: 272, stand: true },
    }).draw();
    s.floor(148.5);
    s.spot([107, 66], 6);
    s.arrow([[168, 28], [180, 40], [184, 54]]);
  },

  'stretch-hamstrings'(s) {
    s.stroke([[104, 92], [139, 17], [148, 15]], { accent: true });
    supine(s, {
      nearLeg: { thigh: 84, shank: 82, toe: 168 },
      farLeg: { to: [190, 120.4], bend: 'up', toe: 0 },
      nearArm: { to: [103, 97], bend: 'down', hand: 66 },
    }).draw();
    s.floor(FLOOR);
    s.spot([139, 88], 6);
  },

  'knees-to-chest'(s) {
    supine(s, {
      trunk: 185, nearLeg: { thigh: 122, shank: 338, toe: 40 },
      nearArm: { to: [114, 88], bend: 'down', hand: 40 },
    }).draw();
    s.floor(FLOOR);
    s.arrow([[150, 62], [136, 54], [122, 58]]);
  },

  'pelvic-tilts'(s) {
    supine(s).draw();
    s.floor(FLOOR);
    s.arrow([[112, 82], [124, 74], [138, 78]], { both: true });
  },

  'knee-rolls'(s) {
    new Front(s, {
      height: 150, hip: [118, 78], trunk: 180, head: 180,
      leftArm: { upper: 255, fore: 278 }, rightArm: { upper: 105, fore: 82 },
      leftLeg: { thigh: 305, shank: 215, toe: 215, before: true, footLength: 0.8 },
      rightLeg: { thigh: 312, shank: 222, toe: 222, footLength: 0.8 },
    }).draw();
    s.arrow([[176, 58], [180, 82], [170, 106]], { both: true });
  },

  'cat-and-camel'(s) {
    allFours(s, {
      trunk: 9, curve: [26, -40], head: -40, neck: -30, x: 96,
      nearArm: { to: [136, 128.5], bend: 'left', hand: 0 },
    }).draw();
    s.floor(132);
    s.arrow([[116, 62], [116, 44]]);
    s.arrow([[116, 104], [116, 118]]);
  },

  'stretch-around-massage'(s) {
    new Side(s, {
      height: 104, hip: [52, 94], trunk: 90, face: 1,
      nearLeg: { thigh: 266, shank: 126, toe: 200 },
      farLeg: { to: [52, 144], bend: 'right', toe: 0 },
      nearArm: { to: [37, 97], bend: 'left', hand: 290 },
    }).draw();
    prone(s, { height: 112, floor: 108, x: 158 }).draw();
    s.stroke([[92, 109.3], [226, 109.3]], { tight: true });
    s.stroke([[104, 110], [104, 148]]);
    s.stroke([[216, 110], [216, 148]]);
    s.floor(148);
    s.arrow([[84, 56], [104, 50], [124, 56]], { both: true });
  },

  'bridge'(s) {
    new Side(s, {
      height: 186, hip: [128, 92], trunk: 208, face: 1, head: 178, neck: 186, curve: [0, -6],
      nearLeg: { to: [174, 120.5], bend: 'up', toe: 0 },
      nearArm: { to: [136, 124.5], bend: 'up', hand: 0 },
    }).draw();
    s.floor(FLOOR);
    s.arrow([[130, 70], [130, 54]]);
  },

  'clam'(s) {
    new Front(s, {
      height: 176, hip: [124, 110], trunk: 176, head: 168,
      leftArm: { upper: 186, fore: 168, before: false, short: 0.8, shortFore: 0.7 },
      rightArm: { to: [100, 126], bend: 'down' },
      rightLeg: { to: [190, 122], bend: 'up', short: 0.85, shortShank: 0.95, toe: 350, before: true, footLength: 0.7 },
      leftLeg: { thigh: -16, shank: 0, short: 0.8, shortShank: 0.85, toe: 350, footLength: 0.7 },
    }).draw();
    s.floor(FLOOR + 4);
    s.arrow([[178, 96], [176, 76], [168, 62]]);
  },

  'side-leg-raise'(s) {
    new Front(s, {
      height: 176, hip: [112, 112], trunk: 176, head: 168,
      leftArm: { upper: 186, fore: 168, before: false, short: 0.8, shortFore: 0.7 },
      rightArm: { to: [88, 128], bend: 'down' },
      rightLeg: { thigh: 22, shank: 22, toe: 0, before: true, footLength: 0.6 },
      leftLeg: { thigh: -10, shank: 4, short: 0.75, shortShank: 0.7, toe: 0, footLength: 0.6 },
    }).draw();
    s.floor(FLOOR + 4);
    s.arrow([[214, 108], [216, 90], [212, 74]]);
  },

  'bird-dog'(s) {
    allFours(s, {
      x: 112, trunk: 6, head: 10,
      nearLeg: { thigh: 176, shank: 178, toe: 220 },
      farLeg: { thigh: 270, shank: 183, toe: 180 },
      nearArm: { to: [158, 128.5], bend: 'left', hand: 0 },
      farArm: { upper: 12, fore: 8 },
    }).draw();
    s.floor(132);
  },

  'dead-bug'(s) {
    supine(s, {
      x: 120,
      nearLeg: { thigh: 22, shank: 10, toe: 80 },
      farLeg: { thigh: 88, shank: 2, toe: 80 },
      nearArm: { upper: 92, fore: 90 },
      farArm: { upper: 140, fore: 150 },
    }).draw();
    s.floor(FLOOR);
  },

  'side-plank'(s) {
    new Front(s, {
      height: 176, hip: [130, 96], trunk: 160, head: 158,
      leftArm: { upper: 264, fore: 352, before: true, shortFore: 0.7 },
      rightArm: { to: [122, 84], bend: 'up', before: true },
      rightLeg: { thigh: -32, shank: 4, shortShank: 0.5, toe: 0, footLength: 0.5, before: true },
      leftLeg: { thigh: -32, shank: 2, shortShank: 0.5 },
    }).draw();
    s.floor(133);
    s.arrow([[146, 70], [146, 52]]);
  },

  'heat-pad'(s) {
    s.box(80, 82, 7, 26, { accent: true });
    const body = sitting(s, { x: 102 }).draw();
    chair(s, body.hip, 160, 150);
    s.floor(150);
    warmth(s, 66, 74, 9);
  },

  'warm-shower'(s) {
    s.thing([[74, 26], [90, 16], [93, 21], [78, 31]]);
    [[86, 34], [94, 42], [90, 54], [99, 58], [92, 72], [98, 80], [90, 92], [97, 104]].forEach(([x, y]) =>
      s.stroke([[x, y], [x + 2, y + 7]], { accent: true, tight: true }),
    );
    standing(s, { x: 112, head: 76, nearArm: { upper: 268, fore: 285 } }).draw();
    s.stroke([[46, 150], [46, 12], [74, 12], [82, 20]]);
    s.floor(150);
  },

  'cold-pack'(s) {
    s.part([bar([98, 103], 5, [120, 103], 5)], { accent: true });
    prone(s).draw();
    s.floor(FLOOR);
    cold(s, [109, 78]);
  },

  'heat-then-cold'(s) {
    prone(s).draw();
    s.floor(FLOOR);
    warmth(s, 84, 86, 9);
    s.arrow([[104, 78], [128, 78]]);
    cold(s, [148, 78]);
  },

  'belly-breathing'(s) {
    supine(s, {
      nearArm: { to: [114, 97], bend: 'down', hand: 355, short: 0.75, shortFore: 0.8 },
      otherArm: { to: [92, 97], bend: 'left', hand: 10, short: 0.5, shortFore: 0.6 },
      girth: { waist: 0.058 },
    }).draw();
    s.floor(FLOOR);
    s.arrow([[120, 84], [120, 66]]);
  },

  'meditation'(s) {
    new Front(s, {
      height: 150, hip: [120, 122], trunk: 90, face: true,
      leftArm: { to: [90, 119], bend: 'left', hand: 235 }, rightArm: { to: [150, 119], bend: 'right', hand: 305 },
      leftLeg: { thigh: 200, shank: 348, shortShank: 1, toe: 350, footLength: 0.5, before: true },
      rightLeg: { thigh: -20, shank: 192, shortShank: 1, toe: 190, footLength: 0.5, before: true },
    }).draw();
    s.floor(148);
    s.arrow([[150, 52], [164, 46], [178, 52], [192, 46]]);
  },

  'gentle-yoga'(s) {
    new Side(s, {
      height: 176, hip: [84, 106], trunk: -6, face: 1, head: -24, neck: -16, curve: [16, -8],
      nearLeg: { thigh: -24, shank: 181, toe: 180 },
      nearArm: { to: [190, 127.5], bend: 'up', hand: 0 },
    }).draw();
    s.floor(132);
    s.arrow([[176, 106], [200, 108]]);
  },

  'breathe-during-massage'(s) {
    s.part([bar([116, 2], 7, [92, 72], 4.4), bar([92, 72], 4.4, [94, 84], 5), bar([94, 84], 5, [88, 91], 3)]);
    s.part([bar([146, 2], 7, [116, 72], 4.4), bar([116, 72], 4.4, [117, 84], 5), bar([117, 84], 5, [111, 91], 3)]);
    s.cropped = true;
    prone(s, { floor: 116, x: 120 }).draw();
    s.stroke([[26, 117.3], [230, 117.3]], { tight: true });
    s.stroke([[44, 118], [44, 150]]);
    s.stroke([[204, 118], [204, 150]]);
    s.floor(150);
    s.arrow([[38, 94], [28, 88], [16, 92]]);
  },

  'posture'(s) {
    const body = sitting(s, { x: 92, nearArm: { upper: 280, fore: 356 } }).draw();
    chair(s, body.hip, 138, 150);
    s.stroke([[124, 92], [196, 92]]);
    s.stroke([[188, 92], [188, 150]]);
    s.box(162, 42, 5, 34, { accent: true });
    s.stroke([[164, 76], [164, 92]]);
    s.stroke([[156, 92], [172, 92]]);
    s.floor(150);
  },

  'lifting'(s) {
    new Side(s, {
      height: 138, hip: [92, 108], trunk: 52, face: 1, head: 70,
      nearLeg: { to: [108, 144.5], bend: 'right', toe: 0 },
      nearArm: { to: [146, 124], bend: 'right', hand: 300 },
    }).draw();
    s.box(138, 118, 34, 32, { accent: true });
    s.floor(150);
    s.arrow([[186, 124], [186, 92]]);
  },

  'lighten-the-load'(s) {
    s.box(78, 88, 22, 22, { accent: true });
    s.box(140, 88, 22, 22, { accent: true });
    s.curve([[83, 88], [89, 80], [95, 88]], { accent: true });
    s.curve([[145, 88], [151, 80], [157, 88]], { accent: true });
    new Front(s, {
      height: 138, hip: [120, 77], trunk: 90, face: true,
      leftArm: { upper: 252, fore: 262, fist: true }, rightArm: { upper: 288, fore: 278, fist: true },
      leftLeg: { thigh: 267, shank: 269, stand: true }, rightLeg: { thigh: 273, shank: 271, stand: true },
    }).draw();
    s.floor(150);
  },

  'sitting-breaks'(s) {
    standing(s, { x: 132, nearArm: { upper: 78, fore: 88 }, head: 92, curve: [0, 4] }).draw();
    chair(s, [84, 108.6], 138, 150);
    s.floor(150);
    clock(s, [186, 36], 14);
  },

  'sleep'(s) {
    s.part([bar([146, 104], 8, [160, 103], 8)], { accent: true });
    supine(s, { floor: 112, x: 120, nearLeg: { to: [196, 104.5], bend: 'up', toe: 60 } }).draw();
    s.part([bar([30, 108], 6, [46, 107], 6)]);
    s.box(18, 113.3, 204, 14, { tight: true });
    s.stroke([[26, 128], [26, 148]]);
    s.stroke([[214, 128], [214, 148]]);
    s.floor(148);
    s.thing(
      [...arc([196, 44], 13, 60, 300), ...arc([204, 44], 11.3, 276, 84)],
      { accent: true },
    );
  },

  'water'(s) {
    s.thing([[138, 28], [148, 31], [145, 46], [137, 44]], { accent: true });
    standing(s, { nearArm: { to: [139, 43], bend: 'right', hand: 60, fist: true }, head: 100 }).draw();
    s.floor(150);
    s.stroke([[176, 150], [176, 104]]);
    s.stroke([[160, 104], [204, 104]]);
    s.thing([[180, 80], [194, 80], [192, 103], [182, 103]], { accent: true });
  },

  'rest-position'(s) {
    s.part([bar([34, 122], 5, [50, 122], 5)], { accent: true });
    supine(s, { x: 122, nearLeg: { thigh: 84, shank: 358, toe: 80 } }).draw();
    s.stroke([[136, 86], [196, 86]]);
    s.stroke([[140, 86], [140, 129]]);
    s.stroke([[192, 50], [192, 129]]);
    s.floor(FLOOR);
  },

  'flare-up'(s) {
    new Side(s, {
      height: 138, hip: [112, 78], trunk: 82, face: 1, head: 80,
      nearLeg: { to: [122, 144.5], bend: 'right', toe: 0 },
      farLeg: { to: [98, 144.5], bend: 'right', toe: 350 },
      nearArm: { to: [102, 70], bend: 'left', hand: 320 },
    }).draw();
    s.floor(150);
    s.spot([104, 64], 6);
    s.arrow([[146, 96], [164, 96]]);
  },

  'walking'(s) {
    new Side(s, {
      height: 138, hip: [116, 78], trunk: 87, face: 1,
      nearLeg: { to: [140, 143], bend: 'right', toe: 18 },
      farLeg: { to: [90, 136], bend: 'right', toe: 312 },
      nearArm: { upper: 250, fore: 275 },
      farArm: { upper: 295, fore: 325 },
    }).draw();
    s.floor(150);
    s.arrow([[166, 84], [188, 84]]);
  },

  'regular-activity'(s) {
    const body = new Side(s, {
      height: 118, hip: [96, 76], trunk: 62, face: 1, head: 80,
      nearLeg: { to: [122, 124], bend: 'right', toe: 350 },
      farLeg: { to: [110, 108], bend: 'right', toe: 340 },
      nearArm: { to: [146, 66], bend: 'down', hand: 330, fist: true },
    });
    body.draw();
    s.ball([72, 124], 24, { accent: true });
    s.ball([172, 124], 24, { accent: true });
    s.stroke([[72, 124], [118, 124], [152, 84], [100, 86], [72, 124]]);
    s.stroke([[118, 124], [97, 82]]);
    s.stroke([[90, 82], [106, 82]]);
    s.stroke([[172, 124], [150, 68], [144, 68]]);
    s.floor(148);
  },

  'stress-plan'(s) {
    const body = sitting(s, { x: 82, trunk: 84, head: 70, nearArm: { to: [132, 86], bend: 'down', hand: 345 } }).draw();
    chair(s, body.hip, 138, 150);
    s.stroke([[108, 92], [206, 92]]);
    s.stroke([[198, 92], [198, 150]]);
    s.floor(150);
    [36, 50, 64].forEach((y) => {
      s.stroke([[166, y], [169, y + 3], [174, y - 4]], { accent: true });
      s.stroke([[182, y], [197, y]], { accent: true });
    });
    s.box(158, 24, 48, 54, { accent: true });
  },

  'small-changes'(s) {
    new Side(s, {
      height: 124, hip: [104, 68], trunk: 84, face: 1,
      nearLeg: { to: [132, 107], bend: 'right', toe: 0 },
      farLeg: { to: [90, 126], bend: 'right', toe: 0 },
      nearArm: { upper: 264, fore: 292 },
    }).draw();
    s.stroke([[30, 151], [70, 151], [70, 132], [116, 132], [116, 113], [162, 113], [162, 94], [208, 94], [208, 75], [228, 75]]);
    s.arrow([[150, 76], [170, 62], [186, 46]]);
  },

  'helping-others'(s) {
    standing(s, { x: 76, nearArm: { to: [114, 74], bend: 'down', hand: 10 } }).draw();
    new Side(s, {
      height: 128, hip: [158, 82], trunk: 92, face: -1,
      nearLeg: { to: [159, 144.9], bend: 'left', toe: 180 },
      nearArm: { to: [124, 74], bend: 'down', hand: 170 },
    }).draw();
    s.floor(150);
    s.curve([[118, 46], [110, 36], [106, 28], [111, 22], [118, 28], [125, 22], [130, 28], [126, 36], [118, 46]], { accent: true });
  },

  'lotion-or-oil'(s) {
    s.part([bar([-14, 126], 12, [98, 118], 7.5), bar([98, 118], 7.5, [116, 118], 9), bar([116, 118], 9, [142, 116], 4.5), bar([112, 112], 4, [126, 104], 3.4)]);
    s.cropped = true;
    s.part([polygon([[128, 60], [144, 28], [176, 44], [160, 76]]), polygon([[121, 66], [127, 54], [139, 60], [133, 72]])]);
    s.curve([[122, 78], [117, 86], [117, 91], [122, 94], [127, 91], [127, 86], [122, 78]], { accent: true });
  },

  'pain-relief-cream'(s) {
    s.cropped = true;
    s.stroke([[92, 88], [92, 148]]);
    backView(s, {
      hip: [92, 150],
      rightArm: { to: [113, 124], bend: 'right', hand: 165 },
      leftArm: { upper: 262, fore: 268 },
    }).draw();
    s.arrow([[86, 130], [76, 122], [84, 112]]);
    s.shift = [0, -20];
    s.thing([[184, 54], [212, 54], [206, 108], [190, 108]]);
    s.stroke([[182, 48], [214, 48]]);
    s.stroke([[182, 48], [184, 54]]);
    s.stroke([[214, 48], [212, 54]]);
    s.box(192, 109, 12, 9, { accent: true });
    s.curve([[198, 122], [194, 128], [198, 132], [202, 128], [198, 122]], { accent: true });
  },
};
