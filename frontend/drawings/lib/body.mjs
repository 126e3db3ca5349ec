/* SPDX-License-Identifier: Apache-2.0 */
import { add, bar, disc, distance, dot, scale, step, sub, toward } from './shape.mjs';

/**
 * Lengths and thicknesses as parts of the body's height, near the averages of adults: the head is about a seventh and
 * a half of it. Thickness is half the width.
 */
export const PART = {
  thigh: 0.245, shank: 0.246, upperArm: 0.18, foreArm: 0.146, hand: 0.075, foot: 0.125,
  lumbar: 0.1, chest: 0.11, top: 0.09, neck: 0.095, shoulderWidth: 0.118, hipWidth: 0.058,
};

/** A person seen from the side. Angles and targets are given by the pose; what is left out is not drawn. */
export class Side {
  /**
   * @param scene what to draw into
   * @param pose height, hip [x, y], trunk angle from hip to neck, face 1 or -1 (which side of the trunk is the front),
   *     curve [lumbar, top] added to the trunk angle, head angle, nearLeg, farLeg, nearArm, otherArm (as near), farArm
   */
  constructor(scene, pose) {
    this.scene = scene;
    this.pose = pose;
    this.h = pose.height ?? 140;
    this.face = pose.face ?? 1;
    const [low, high] = pose.curve ?? [0, 0];
    this.hip = pose.hip;
    this.waist = toward(this.hip, pose.trunk + low, PART.lumbar * this.h);
    this.chest = toward(this.waist, pose.trunk, PART.chest * this.h);
    this.neck = toward(this.chest, pose.trunk + high, PART.top * this.h);
    this.front = pose.trunk - 90 * this.face;
    this.shoulder = toward(this.neck, pose.trunk + high + 180, 0.04 * this.h);
    this.headAngle = pose.head ?? pose.trunk + high;
    const neckAngle = pose.neck ?? this.headAngle;
    this.skull = toward(toward(this.neck, neckAngle, PART.neck * this.h), this.headAngle, 0.012 * this.h);
  }

  /** Adds all parts, those nearest to the eye first. */
  draw() {
    const { pose, scene } = this;
    const trunk = { shapes: this.trunk(), accent: false, welds: [], halo: 1.6 };
    const head = { shapes: this.head(), accent: false, welds: [{ with: trunk, at: this.neck, reach: 0.07 * this.h }], halo: 1.6 };
    [pose.nearArm, pose.otherArm].filter(Boolean).forEach((arm) => this.addArm(arm, trunk));
    if (pose.nearLeg) this.addLeg(pose.nearLeg, trunk);
    scene.parts.push(head, trunk);
    if (pose.farLeg) this.addLeg(pose.farLeg, trunk);
    if (pose.farArm) this.addArm(pose.farArm, trunk);
    return this;
  }

  trunk() {
    const h = this.h;
    const r = { hip: 0.06, waist: 0.05, chest: 0.062, neck: 0.033, ...this.pose.girth };
    const seat = toward(this.hip, this.front + 180, 0.022 * h);
    return [
      bar(this.hip, r.hip * h, this.waist, r.waist * h),
      bar(seat, 0.056 * h, this.waist, 0.044 * h),
      bar(this.waist, r.waist * h, this.chest, r.chest * h),
      bar(this.chest, r.chest * h, this.neck, r.neck * h),
    ];
  }

  head() {
    const h = this.h;
    const front = this.headAngle - 90 * this.face;
    const jaw = toward(toward(this.skull, this.headAngle + 180, 0.04 * h), front, 0.014 * h);
    const nose = toward(toward(this.skull, this.headAngle + 180, 0.018 * h), front, 0.05 * h);
    return [
      bar(this.skull, 0.053 * h, jaw, 0.034 * h),
      disc(nose, 0.012 * h),
      bar(this.neck, 0.03 * h, toward(this.skull, this.headAngle + 180, 0.02 * h), 0.03 * h),
    ];
  }

  addLeg(leg, trunk) {
    const h = this.h;
    const start = leg.from ?? this.hip;
    const [knee, ankle] = limb(start, leg, (leg.short ?? 1) * PART.thigh * h, (leg.shortShank ?? 1) * PART.shank * h, 'thigh', 'shank');
    const shapes = legShapes(h, start, knee, ankle);
    if (leg.toe !== undefined) shapes.push(...footShapes(h, knee, ankle, leg.toe, leg.footLength ?? 1));
    this.scene.parts.push({
      shapes, accent: false, halo: 1.6,
      welds: [{ with: trunk, at: start, reach: (leg.weld ?? 0.085) * h }],
    });
  }

  addArm(arm, trunk) {
    const h = this.h;
    const start = arm.from ?? this.shoulder;
    const [elbow, wrist] = limb(start, arm, (arm.short ?? 1) * PART.upperArm * h, (arm.shortFore ?? 1) * PART.foreArm * h, 'upper', 'fore');
    this.scene.parts.push({
      shapes: armShapes(h, start, elbow, wrist, arm), accent: false, halo: 1.6,
      welds: [{ with: trunk, at: start, reach: (arm.weld ?? 0.05) * h }],
    });
  }
}

/** A person seen from behind or from the front. */
export class Front {
  /**
   * @param pose height, hip [x, y] (middle of the pelvis), trunk angle, bend added above the waist, head angle,
   *     leftArm, rightArm, leftLeg, rightLeg (left and right on the page), face true to be seen from the front
   */
  constructor(scene, pose) {
    this.scene = scene;
    this.pose = pose;
    this.h = pose.height ?? 140;
    const bend = pose.bend ?? 0;
    const trunk = pose.trunk ?? 90;
    this.hip = pose.hip;
    this.waist = toward(this.hip, trunk + bend * 0.3, 0.105 * this.h);
    this.ribs = toward(this.waist, trunk + bend * 0.8, 0.085 * this.h);
    this.top = trunk + bend;
    this.collar = toward(this.ribs, this.top, 0.075 * this.h);
    this.neck = toward(this.collar, this.top, 0.035 * this.h);
    this.low = trunk;
    this.headAngle = pose.head ?? this.top;
    this.skull = toward(this.neck, this.headAngle, 0.105 * this.h);
  }

  at(centre, angle, side, width) {
    return toward(centre, angle + (side < 0 ? 90 : -90), width * this.h);
  }

  draw() {
    const { pose, h } = this;
    const trunk = { shapes: this.trunk(), accent: false, welds: [], halo: 1.6 };
    const head = {
      shapes: [
        bar(this.skull, 0.05 * h, toward(this.skull, this.headAngle + 180, 0.036 * h), 0.038 * h),
        bar(this.neck, 0.03 * h, toward(this.skull, this.headAngle + 180, 0.03 * h), 0.03 * h),
      ],
      accent: false, halo: 1.6, welds: [{ with: trunk, at: this.neck, reach: 0.09 * h }],
    };
    const limbs = [
      ...[-1, 1].map((side) => this.arm(side < 0 ? pose.leftArm : pose.rightArm, side, trunk)),
      ...[-1, 1].map((side) => this.leg(side < 0 ? pose.leftLeg : pose.rightLeg, side, trunk)),
    ].filter(Boolean);
    this.scene.parts.push(...limbs.filter((l) => l.before), head, trunk, ...limbs.filter((l) => !l.before));
    return this;
  }

  trunk() {
    const h = this.h;
    const hips = [-1, 1].map((side) => this.at(this.hip, this.low, side, 0.035));
    const shoulders = [-1, 1].map((side) => this.at(this.collar, this.top, side, 0.088));
    return [
      bar(hips[0], 0.062 * h, hips[1], 0.062 * h),
      bar(this.hip, 0.092 * h, this.waist, 0.08 * h),
      bar(this.waist, 0.08 * h, this.ribs, 0.096 * h),
      bar(shoulders[0], 0.034 * h, shoulders[1], 0.034 * h),
      ...shoulders.flatMap((s) => [bar(s, 0.034 * h, this.ribs, 0.07 * h), bar(s, 0.03 * h, this.neck, 0.03 * h)]),
    ];
  }

  arm(arm, side, trunk) {
    if (!arm) return undefined;
    const h = this.h;
    const start = this.at(this.collar, this.top, side, 0.105);
    const [elbow, wrist] = limb(start, arm, (arm.short ?? 1) * PART.upperArm * h, (arm.shortFore ?? 1) * PART.foreArm * h, 'upper', 'fore');
    return {
      shapes: armShapes(h, start, elbow, wrist, arm), accent: false, halo: 1.6, before: arm.before ?? true,
      welds: [{ with: trunk, at: start, reach: 0.045 * h }],
    };
  }

  leg(leg, side, trunk) {
    if (!leg) return undefined;
    const h = this.h;
    const start = this.at(this.hip, this.low, side, 0.05);
    const [knee, ankle] = limb(start, leg, (leg.short ?? 1) * PART.thigh * h, (leg.shortShank ?? 1) * PART.shank * h, 'thigh', 'shank');
    const shapes = legShapes(h, start, knee, ankle);
    if (leg.toe !== undefined) shapes.push(...footShapes(h, knee, ankle, leg.toe, leg.footLength ?? 0.6));
    if (leg.stand) shapes.push(bar(ankle, 0.021 * h, add(ankle, [side * 0.02 * h, 0.03 * h]), 0.024 * h));
    return {
      shapes, accent: false, halo: 1.6, before: leg.before ?? false,
      welds: [{ with: trunk, at: start, reach: 0.14 * h }],
    };
  }
}

/** The two joints of a limb, from angles or from where its end shall be. */
function limb(start, given, upper, lower, first, second) {
  if (given.to) return reach(start, given.to, upper, lower, given.bend);
  const middle = toward(start, given[first], upper);
  return [middle, toward(middle, given[second], lower)];
}

/** Bends a limb so that its end comes to a place; the middle joint goes up, down, left or right. */
function reach(start, end, upper, lower, bend) {
  const far = distance(start, end);
  const d = Math.min(far, (upper + lower) * 0.999);
  const along = scale(sub(end, start), 1 / (far || 1));
  const x = (upper * upper - lower * lower + d * d) / (2 * d);
  const y = Math.sqrt(Math.max(0, upper * upper - x * x));
  const want = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[bend];
  const joints = [1, -1].map((k) => add(start, add(scale(along, x), scale([-along[1], along[0]], k * y))));
  const middle = dot(joints[0], want) >= dot(joints[1], want) ? joints[0] : joints[1];
  return [middle, add(start, scale(along, d))];
}

function legShapes(h, hip, knee, ankle) {
  const calf = add(knee, scale(sub(ankle, knee), 0.3));
  return [
    bar(hip, 0.054 * h, knee, 0.034 * h),
    bar(knee, 0.034 * h, calf, 0.034 * h),
    bar(calf, 0.034 * h, ankle, 0.021 * h),
  ];
}

function footShapes(h, knee, ankle, toe, part = 1) {
  const forward = step(toe);
  let sole = [-forward[1], forward[0]];
  if (dot(sole, sub(knee, ankle)) > 0) sole = scale(sole, -1);
  const heel = add(ankle, add(scale(forward, -0.016 * h * part), scale(sole, 0.02 * h)));
  const ball = add(heel, scale(forward, PART.foot * h * part));
  return [
    bar(ankle, 0.021 * h, heel, 0.018 * h),
    bar(heel, 0.018 * h, add(ball, scale(sole, 0.005 * h)), 0.013 * h),
    bar(ankle, 0.021 * h, add(ball, scale(sole, 0.004 * h)), 0.013 * h),
  ];
}

function armShapes(h, shoulder, elbow, wrist, arm) {
  const line = sub(wrist, elbow);
  const along = Math.atan2(-line[1], line[0]) * (180 / Math.PI);
  const palm = toward(wrist, arm.hand ?? along, 0.035 * h);
  const shapes = [
    bar(shoulder, 0.034 * h, elbow, 0.024 * h),
    bar(elbow, 0.024 * h, wrist, 0.017 * h),
    bar(wrist, 0.017 * h, palm, 0.02 * h),
  ];
  if (!arm.fist) shapes.push(bar(palm, 0.02 * h, toward(wrist, arm.hand ?? along, PART.hand * h), 0.012 * h));
  return shapes;
}
