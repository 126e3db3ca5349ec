/* Reads a written view back, so that the checks see what the browser and the PDF writer see. */
import { flatten } from './curve.mjs';

function parsePath(d) {
  const out = [];
  let path = null;
  const tokens = d.match(/[MLCZ]|-?\d+(?:\.\d+)?/g) ?? [];
  if (tokens.join('').length !== d.replace(/[\s,]/g, '').length) throw new Error(`unexpected path data: ${d.slice(0, 60)}`);
  let i = 0;
  const numbers = (n) => tokens.slice(i, (i += n)).map(Number);
  while (i < tokens.length) {
    const c = tokens[i++];
    if (c === 'M') out.push(path = { start: numbers(2), segs: [], closed: false });
    else if (c === 'L') path.segs.push(numbers(2));
    else if (c === 'C') path.segs.push(numbers(6));
    else if (c === 'Z') path.closed = true;
    else throw new Error(`unexpected token ${c} in path data`);
  }
  return out;
}

/** All elements of a view: { tag attributes…, paths, polygon } with body millimetres left to the caller. */
export function readView(text) {
  return [...text.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes]) => {
    const a = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
    const paths = parsePath(a.d);
    return { kind: a.class, key: a['data-region'] ?? a['data-for'] ?? a['data-landmark'], side: a['data-side'], layer: a['data-layer'], paths, polygon: flatten(paths[0], 8) };
  });
}
