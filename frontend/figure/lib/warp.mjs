/*
 * Builds: the female and the male figure are the neutral one, drawn through a smooth map of the plane. The map only
 * moves points sideways (in a profile: forwards and backwards), never past each other, so whatever was closed, inside,
 * adjacent or mirrored in the neutral figure still is.
 */
import { profile, step } from './profile.mjs';

const ARMPIT = 1224;

/** Middle of the gap between trunk and hanging arm, and half its width: [z, x, half]. */
const GAP = [[1224, 153, 1.2], [1208, 155, 2.5], [1145, 159.5, 9], [1065, 159.5, 17], [1000, 162, 21], [922, 180, 22], [880, 192, 24], [818, 206, 26], [770, 203, 22], [640, 212, 24]];
/** Centre line of the hanging arm: [z, x]. */
const ARM = [[1224, 194], [1145, 205], [1055, 222], [900, 243], [815, 262], [640, 282]];

const same = (p) => p;

/**
 * Front and back. `width` [z, factor]: breadth of head, trunk and legs, measured from the midline. `arm` [z, factor,
 * shift]: thickness of the arm about its own centre line, and how far it moves outwards. Below the armpit the arm is
 * let go softly, above it arm and trunk are one.
 */
export function standing({ width, arm }) {
  const breadth = profile(width), thick = profile(arm), shift = profile(arm, 2);
  const axis = profile(ARM), gap = profile(GAP), half = profile(GAP, 2);
  const atArmpit = breadth(ARMPIT);
  const armX = (x, z) => {
    const free = step(0, 130, ARMPIT - z);
    const factor = atArmpit + free * (thick(z) - atArmpit);
    const moved = (1 - free) * axis(z) * (atArmpit - 1) + free * shift(z);
    return axis(z) + moved + (x - axis(z)) * factor;
  };
  const outward = (x, z) => {
    const trunk = x * breadth(z);
    if (z >= ARMPIT) return trunk;
    const k = step(gap(z) - half(z), gap(z) + half(z), x);
    return trunk + k * (armX(x, z) - trunk);
  };
  return ([x, z]) => [Math.sign(x) * outward(Math.abs(x), z), z];
}

/** Front and back border of the neutral profile: [z, back, front]. */
const EDGES = [[1670, -60, 30], [1612, -92, 88], [1570, -96, 96], [1520, -81, 114], [1494, -70, 97], [1465, -62, 95], [1440, -62, 50], [1400, -74, 43], [1360, -93, 37], [1300, -107, 57], [1220, -104, 88],
  [1110, -79, 79], [1042, -67, 80], [965, -78, 83], [876, -110, 77], [812, -122, 68], [722, -100, 80], [620, -95, 77], [500, -77, 58], [425, -79, 42], [308, -97, 31], [198, -77, 16], [115, -59, 8], [60, -60, 50], [20, -70, 170]];

/**
 * Profile. `depth` [z, back, front]: how far the two borders of the body move forwards; between them the shift runs
 * evenly. `arm`: thickness of the near arm about its centre line `axis`, a list of points.
 */
export function profiled({ depth, arm }, axis) {
  const [back, front] = [profile(depth, 1), profile(depth, 2)];
  const [edgeBack, edgeFront] = [profile(EDGES, 1), profile(EDGES, 2)];
  const body = ([d, z]) => {
    const t = Math.min(1.2, Math.max(-0.2, (d - edgeBack(z)) / (edgeFront(z) - edgeBack(z))));
    return [d + back(z) + t * (front(z) - back(z)), z];
  };
  const limb = (p) => {
    const c = nearest(axis, p);
    return [c[0] + (p[0] - c[0]) * arm, c[1] + (p[1] - c[1]) * arm];
  };
  return (part) => (part === 'arm' ? limb : body);
}

function nearest(line, p) {
  let best = line[0], least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const dx = b[0] - a[0], dz = b[1] - a[1];
    const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dz) / (dx * dx + dz * dz)));
    const c = [a[0] + t * dx, a[1] + t * dz], far = Math.hypot(p[0] - c[0], p[1] - c[1]);
    if (far < least) { least = far; best = c; }
  }
  return best;
}

/** A hand or foot by itself: breadth about its own middle, and length from its upper end. */
export function scaled([across, along], [x0, y0]) {
  return ([x, y]) => {
    const mid = Math.sign(x) * x0;
    return [mid + (x - mid) * across, y0 + (y - y0) * along];
  };
}

export const unchanged = { standing: same, profiled: () => () => same, hand: same, foot: same };
