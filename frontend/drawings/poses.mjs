/* SPDX-License-Identifier: Apache-2.0 */
import { Front, Side, PART } from './lib/body.mjs';
import { add } from './lib/shape.mjs';

/** Lying on the back, head to the left, knees bent unless the pose says otherwise. */
export function supine(scene, pose = {}) {
  const height = pose.height ?? 190;
  const floor = pose.floor ?? 128;
  const hip = [pose.x ?? 128, floor - 0.076 * height - (pose.lift ?? 0)];
  const foot = [hip[0] + 0.33 * height, floor - 0.04 * height];
  return new Side(scene, {
    height, hip, trunk: 183, face: 1, head: 178, neck: 178,
    nearLeg: { to: foot, bend: 'up', toe: 0 },
    nearArm: { to: add(hip, [-14, -13]), bend: 'down', short: 0.75, shortFore: 0.75, hand: 350 },
    ...pose,
  });
}

/** Lying on the front, head to the left, arms at the sides. */
export function prone(scene, pose = {}) {
  const height = pose.height ?? 180;
  const floor = pose.floor ?? 128;
  const hip = [pose.x ?? 122, floor - 0.058 * height];
  return new Side(scene, {
    height, hip, trunk: 180, face: -1, head: 186, neck: 176,
    nearLeg: { thigh: -1, shank: -1, toe: 350 },
    nearArm: { to: [hip[0] + 0.05 * height, floor - 0.02 * height], bend: 'up', hand: 0 },
    ...pose,
  });
}

/** On hands and knees, head to the right. */
export function allFours(scene, pose = {}) {
  const height = pose.height ?? 170;
  const floor = pose.floor ?? 132;
  const hip = [pose.x ?? 92, floor - (PART.thigh + 0.034) * height];
  const knee = { thigh: 270, shank: 183, toe: 180 };
  return new Side(scene, {
    height, hip, trunk: 9, face: 1, head: 8,
    nearLeg: { ...knee },
    nearArm: { to: [hip[0] + 0.27 * height, floor - 0.022 * height], bend: 'left', hand: 0 },
    ...pose,
  });
}

/** Standing, seen from the side, facing right. */
export function standing(scene, pose = {}) {
  const height = pose.height ?? 138;
  const floor = pose.floor ?? 150;
  const hip = [pose.x ?? 120, floor - 0.53 * height];
  return new Side(scene, {
    height, hip, trunk: 90, face: 1,
    nearLeg: { to: [hip[0] - 1, floor - 0.04 * height], bend: 'right', toe: 0 },
    nearArm: { upper: 268, fore: 280 },
    ...pose,
  });
}

/** Sitting on a chair, seen from the side, facing right. */
export function sitting(scene, pose = {}) {
  const height = pose.height ?? 138;
  const floor = pose.floor ?? 150;
  const hip = [pose.x ?? 100, floor - 0.3 * height];
  return new Side(scene, {
    height, hip, trunk: 92, face: 1,
    nearLeg: { to: [hip[0] + 0.245 * height, floor - 0.04 * height], bend: 'right', toe: 0 },
    nearArm: { upper: 276, fore: 350 },
    ...pose,
  });
}

/** The back of a person from the thighs to the head, large. */
export function backView(scene, pose = {}) {
  const height = pose.height ?? 250;
  return new Front(scene, {
    height, hip: pose.hip ?? [120, 150],
    leftLeg: { thigh: 268, shank: 270 }, rightLeg: { thigh: 272, shank: 270 },
    ...pose,
  });
}

/** A chair for somebody whose hip is at a place. */
export function chair(scene, hip, height, floor, { back = true, side = -1 } = {}) {
  const seat = hip[1] + 0.062 * height;
  const rear = hip[0] + side * 0.1 * height;
  const front = hip[0] - side * 0.15 * height;
  scene.stroke([[rear, seat], [front, seat]]);
  scene.stroke([[front - side * -3, seat], [front - side * -3, floor]]);
  scene.stroke([[rear, back ? seat - 0.3 * height : seat], [rear, floor]]);
}

/** Three rising waves: warmth. */
export function warmth(scene, x, y, gap = 9) {
  [-1, 0, 1].forEach((i) =>
    scene.marks.push({
      path: Array.from({ length: 17 }, (_, k) => [x + i * gap + 2.2 * Math.sin((k / 16) * 2 * Math.PI), y - k]),
    }),
  );
}

/** A star of six rays: cold. */
export function cold(scene, [x, y], r = 9) {
  [0, 60, 120].forEach((angle) => {
    const [dx, dy] = [Math.cos((angle * Math.PI) / 180) * r, Math.sin((angle * Math.PI) / 180) * r];
    scene.marks.push({ path: [[x - dx, y - dy], [x + dx, y + dy]] });
  });
}

/** A clock face. */
export function clock(scene, [x, y], r = 12) {
  scene.ball([x, y], r, {});
  scene.marks.push({ path: [[x, y - r * 0.6], [x, y], [x + r * 0.45, y + r * 0.25]] });
}
