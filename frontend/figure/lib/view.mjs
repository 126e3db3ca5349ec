/*
 * Assembles one view from the outline data: mirrors the left side, sorts by painting order,
 * trims fibre lines, cuts the coarse tiles out of the skin outline.
 */
import { closedCurve, openCurve, mapPath, flatten, polyPath } from './curve.mjs';
import { cut, simplify } from './polygon.mjs';
import { shapePath, shapePolygon } from './shape.mjs';
import { fibreCurves } from './fibres.mjs';

export const WIDTH = 700;
export const HEIGHT = 1750;

/** Body millimetres -> SVG units. Client's left is on the viewer's right from the front only. */
export const toFront = ([x, z]) => [350 + x, HEIGHT - z];
export const toBack = ([x, z]) => [350 - x, HEIGHT - z];
/** Profiles: the first number is the depth; the arm reaches forward, so the body stands behind the centre. */
export const toLeftSide = ([d, z]) => [430 - d, HEIGHT - z];
export const toRightSide = ([d, z]) => [270 + d, HEIGHT - z];
const mirrored = (f) => ([x, z]) => f([-x, z]);

/** The sides an entry is drawn on: both, the midline once, or in a profile the near one only. */
function sides(entry, f, only) {
  if (entry.midline) return [[only ?? 'midline', f]];
  return only ? [[only, f]] : [['left', f], ['right', mirrored(f)]];
}

/** Later entries are painted over earlier ones; `order` overrides the order of the files. */
function painted(entries) {
  return entries.map((e, i) => ({ e, i })).sort((a, b) => (a.e.order ?? 50) - (b.e.order ?? 50) || a.i - b.i).map(({ e }) => e);
}

export const leftHalf = (skinPolygon) => cut(skinPolygon, [[0, 1800], [0, -50]], [60, 700])[0];

/**
 * Coarse tiles: each step cuts one off a piece of the skin; `rest` names what is left of each
 * piece. A key may own two pieces (the shoulder seen from the side), they make one element.
 * `pieces` names the skin polygons to start from, `body` being the usual one; a step with
 * `keep` sets its piece aside under that name for later steps instead of making a tile.
 */
export function coarseTiles(pieces, steps, rest) {
  const tiles = [];
  const stash = { ...pieces };
  for (const s of steps) {
    const from = s.from ?? 'body';
    const line = s.line.length > 2 ? flatten(openCurve(s.line), 10) : s.line;
    const [piece, other] = cut(stash[from], line, s.probe);
    stash[from] = other;
    if (s.keep) stash[s.keep] = piece;
    else tiles.push({ key: s.key, polygons: [simplify(piece)] });
  }
  for (const [name, key] of Object.entries(rest)) {
    const same = tiles.find((t) => t.key === key);
    if (same) same.polygons.push(simplify(stash[name]));
    else tiles.push({ key, polygons: [simplify(stash[name])] });
  }
  return tiles;
}

const lineOrArea = ({ points, closed }) => (closed ? closedCurve(points) : openCurve(points));

export function buildView({ name, viewBox, map, only, skins, landmarks, coarse, regions, details, minX }) {
  const skinPaths = skins.map(closedCurve);
  const skinPolygons = skinPaths.map((p) => flatten(p, 10));
  const order = painted(regions);
  const polygons = order.map((e) => shapePolygon(e, minX));
  const view = {
    name, viewBox: viewBox ?? `0 0 ${WIDTH} ${HEIGHT}`,
    skin: skinPaths.map((p) => mapPath(p, map)), landmarks: [], coarse: [], regions: [], details: [], fibres: [],
  };
  for (const l of landmarks) {
    for (const [, f] of sides(l, map, only)) view.landmarks.push({ key: l.key, path: mapPath(lineOrArea(l), f) });
  }
  for (const t of coarse(skinPolygons)) {
    for (const [side, f] of sides(t, map, only)) view.coarse.push({ key: t.key, side, path: t.polygons.map((p) => mapPath(polyPath(p), f)) });
  }
  order.forEach((e, i) => {
    const path = shapePath(e, minX);
    const covers = polygons.filter((_, k) => k > i && order[k].layer === e.layer);
    const curves = fibreCurves(e, polygons[i], covers);
    for (const [side, f] of sides(e, map, only)) {
      view.regions.push({ key: e.key, side, layer: e.layer, path: mapPath(path, f) });
      if (curves.length) view.fibres.push({ key: e.key, side, layer: e.layer, path: curves.map((c) => mapPath(c, f)) });
    }
  });
  for (const d of details) {
    for (const [, f] of sides(d, map, only)) view.details.push(mapPath(lineOrArea(d), f));
  }
  return view;
}
