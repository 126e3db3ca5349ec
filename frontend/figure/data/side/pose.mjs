/*
 * Side view: points are [d, z], d being the depth in front of the line through ear, shoulder
 * and hip. The arm is drawn hanging straight down and then lifted a little at shoulder and
 * elbow, so that the flank and the hip stay free. One pose for skin, muscles and details.
 */
const SHOULDER = [-2, 1338];
const ELBOW = [-2, 1052];
const LIFT = (17 * Math.PI) / 180;
const FLEX = (27 * Math.PI) / 180;

const ease = (t) => { const u = Math.min(1, Math.max(0, t)); return u * u * (3 - 2 * u); };

function turn([d, z], [cd, cz], angle) {
  const s = Math.sin(angle), c = Math.cos(angle);
  return [cd + (d - cd) * c - (z - cz) * s, cz + (d - cd) * s + (z - cz) * c];
}

/** Hanging arm -> posed arm. */
export function posed([d, z, c]) {
  const bent = turn([d, z], ELBOW, FLEX * ease((1075 - z) / 60));
  const p = turn(bent, SHOULDER, LIFT * ease((1372 - z) / 80));
  return c ? [...p, c] : p;
}

/** The same for every point list of an entry. */
export function posedEntry(e) {
  const out = { ...e };
  if (e.spans) {
    delete out.spans;
    out.ribbon = e.spans.map(([z, a, b]) => [...posed([a, z]), ...posed([b, z])]);
  }
  if (e.ribbon) out.ribbon = e.ribbon.map(([a, z, b, y]) => [...posed([a, z]), ...posed([b, y])]);
  if (e.outline) out.outline = e.outline.map(posed);
  if (e.guides) out.guides = e.guides.map((g) => g.map(posed));
  if (e.lines) out.lines = e.lines.map((l) => l.map(posed));
  return out;
}
