/*
 * Writes one view in the format that the browser component and the PDF writer read:
 * groups in a fixed order, one element per line, only absolute M L C Z with one decimal.
 */
import { turned } from './curve.mjs';

const LAYERS = { D: 'deep', I: 'intermediate', S: 'superficial' };
export const layerName = (letter) => LAYERS[letter];

const num = (v) => {
  const s = (Math.round(v * 10) / 10).toFixed(1).replace(/\.0$/, '');
  return s === '-0' ? '0' : s;
};
const pair = (x, y) => `${num(x)},${num(y)}`;

export function pathData(path) {
  const parts = [`M ${pair(...path.start)}`];
  for (const s of path.segs) {
    parts.push(s.length === 2 ? `L ${pair(...s)}` : `C ${pair(s[0], s[1])} ${pair(s[2], s[3])} ${pair(s[4], s[5])}`);
  }
  if (path.closed) parts.push('Z');
  return parts.join(' ');
}

function element(attributes, paths) {
  const d = [].concat(paths).map(pathData).join(' ');
  const text = Object.entries(attributes).filter(([, v]) => v).map(([k, v]) => `${k}="${v}"`).join(' ');
  return `<path ${text} d="${d}"/>`;
}

/** A place known by name, with a dot big enough to hit. */
function dot({ key, side, at: [x, y] }) {
  return `<circle class="point" data-point="${key}" data-side="${side}" cx="${num(x)}" cy="${num(y)}" r="4"/>`;
}

/** `view`: what `buildView` makes, all in SVG units. */
export function writeSvg(view) {
  const group = (id, items, extra = '') => [`<g id="${id}"${extra}>`, ...items, '</g>'];
  const region = (r) => element({ class: 'region', 'data-region': r.key, 'data-side': r.side, 'data-layer': LAYERS[r.layer] }, r.path.map(turned));
  const layer = (letter) => group(`layer-${LAYERS[letter]}`, view.regions.filter((r) => r.layer === letter).map(region), ` data-layer="${LAYERS[letter]}"`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.viewBox}" data-figure="figure-1" data-build="${view.build}" data-view="${view.name}">`,
    ...group('outline', view.skin.map((p) => element({ class: 'skin' }, p))),
    ...group('landmarks', view.landmarks.map((l) => element({ class: 'landmark', 'data-landmark': l.key }, l.path))),
    ...group('coarse', view.coarse.map((c) => element({ class: 'coarse', 'data-region': c.key, 'data-side': c.side }, c.path))),
    ...layer('D'),
    ...layer('I'),
    ...layer('S'),
    ...group('details', view.details.map((p) => element({ class: 'detail' }, p))),
    ...group('fibres', view.fibres.map((f) => element({ class: 'fibre', 'data-for': f.key, 'data-side': f.side, 'data-layer': LAYERS[f.layer] }, f.path))),
    ...group('points', view.points.map(dot)),
    ...group('courses', view.courses.map((c) => element({ class: 'course', 'data-course': c.key, 'data-side': c.side }, c.path))),
    '</svg>',
    '',
  ].join('\n');
}
