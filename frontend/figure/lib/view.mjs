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
function sides(entry, place, only) {
  const f = place(entry.part);
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
  const part = Object.fromEntries(Object.keys(pieces).map((name) => [name, name]));
  const tile = (key, piece, from) => {
    const same = tiles.find((t) => t.key === key) ?? tiles[tiles.push({ key, pieces: [] }) - 1];
    same.pieces.push({ polygon: simplify(piece), part: part[from] });
  };
  for (const s of steps) {
    const from = s.from ?? 'body';
    const line = s.line.length > 2 ? flatten(openCurve(s.line), 10) : s.line;
    const [piece, other] = cut(stash[from], line, s.probe);
    stash[from] = other;
    if (s.keep) {
      stash[s.keep] = piece;
      part[s.keep] = part[from];
    } else {
      tile(s.key, piece, from);
    }
  }
  for (const [name, key] of Object.entries(rest)) tile(key, stash[name], name);
  return tiles;
}

/** A further `piece` of a structure joins what was drawn of it before: one key and side, one element. */
function add(list, shape, piece) {
  const same = piece && list.find((s) => s.key === shape.key && s.side === shape.side);
  if (same) same.path.push(...shape.path);
  else list.push(shape);
}

const lineOrArea = ({ points, closed }) => (closed ? closedCurve(points) : openCurve(points));

/**
 * `map` brings body millimetres to SVG units, `warp` the neutral figure to another build; it is asked for each `part`,
 * because in a profile the near arm has its own shape. Skins are { part, points }.
 */
export function buildView({ name, viewBox, map, warp, only, skins, landmarks, coarse, regions, details, points = [], courses = [], minX }) {
  const skinPaths = skins.map((s) => closedCurve(s.points));
  const order = painted(regions);
  const polygons = order.map((e) => shapePolygon(e, minX));
  const place = (part) => { const warped = warp(part); return (p) => map(warped(p)); };
  const both = (entries, draw) => entries.flatMap((e) => sides(e, place, only).map(([side, f]) => draw(e, side, f)));
  const view = {
    name, viewBox: viewBox ?? `0 0 ${WIDTH} ${HEIGHT}`,
    skin: skinPaths.map((p, i) => mapPath(p, place(skins[i].part))), regions: [], fibres: [],
    landmarks: both(landmarks, (l, _, f) => ({ key: l.key, path: mapPath(lineOrArea(l), f) })),
    details: both(details, (d, _, f) => mapPath(lineOrArea(d), f)),
    points: both(points, (p, side, f) => ({ key: p.key, side, at: f(p.at) })),
    courses: both(courses, (c, side, f) => ({ key: c.key, side, path: mapPath(openCurve(c.points), f) })),
  };
  // a tile may be made of pieces of several parts: map each by its own
  view.coarse = coarse(skinPaths.map((p) => flatten(p, 10))).flatMap((t) => sides(t, () => (p) => p, only).map(([side, flip]) => (
    { key: t.key, side, path: t.pieces.map(({ polygon, part }) => mapPath(polyPath(polygon), (p) => place(part)(flip(p)))) })));
  order.forEach((e, i) => {
    const path = shapePath(e, minX);
    const covers = polygons.filter((_, k) => k > i && order[k].layer === e.layer);
    const curves = fibreCurves(e, polygons[i], covers);
    for (const [side, f] of sides(e, place, only)) {
      add(view.regions, { key: e.key, side, layer: e.layer, path: [mapPath(path, f)] }, e.piece);
      if (curves.length) add(view.fibres, { key: e.key, side, layer: e.layer, path: curves.map((c) => mapPath(c, f)) }, e.piece);
    }
  });
  return view;
}
