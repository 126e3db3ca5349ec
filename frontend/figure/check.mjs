/*
 * Checks the written views: the neutral ones against the measured proportions and, for the muscles that were not
 * measured, against their attachments and reach; those of every build for plain drawing faults
 * (outside the skin, over the midline, a missing side, gaps between the coarse tiles).
 * Usage: node frontend/figure/check.mjs [regions.csv]   exit code 1 on a fault
 * With the catalogue of structures as argument it also reports structures without a shape.
 */
import { readFileSync } from 'node:fs';
import { flatten } from './lib/curve.mjs';
import { readView } from './lib/read.mjs';
import { area, borderDistance, bounds, centroid, crossings, inside, overlap, signedArea } from './lib/polygon.mjs';
import { measured } from './data/measured.mjs';
import { attachments } from './data/attachments.mjs';

const NAMES = ['front', 'back', 'left-side', 'right-side', 'sole', 'palm', 'hand-back', 'foot-top'];
const BUILDS = { neutral: '', female: 'female/', male: 'male/' };
const folder = new URL('../../src/main/resources/META-INF/resources/anatomy/figure-1/', import.meta.url);
const read = (path) => Object.fromEntries(NAMES.map((n) => [n, readView(readFileSync(new URL(`${path}${n}.svg`, folder), 'utf8'))]));
const views = read(BUILDS.neutral);
const everyView = Object.entries(BUILDS).flatMap(([build, path]) => Object.entries(read(path)).map(([name, elements]) => [build, name, elements]));
const faults = [];
const NEAR = 3;    // mm an attachment may lie outside its muscle
const REACH = 8;    // mm a muscle may end sooner or later than expected

/** Silhouette rebuilt from the seven measured spans. */
function rebuilt(zLow, zHigh, spans) {
  const [lo, hi] = [spans[0], spans[spans.length - 1]];
  const tip = ([, a, b], z) => { const m = (a + b) / 2, w = (b - a) / 4; return [z, m - w, m + w]; };
  const rows = [tip(lo, zLow), ...spans, tip(hi, zHigh)];
  return [...rows.map(([z, a]) => [a, z]), ...rows.map(([z, , b]) => [b, z]).reverse()];
}

/** Widest border and inner border of several polygons at one height. */
function span(polys, z) {
  const xs = polys.flatMap((p) => crossings(p, z));
  return xs.length ? [Math.min(...xs), Math.max(...xs)] : [NaN, NaN];
}

function unionRows(polys, zLow, zHigh) {
  const rows = [];
  for (let z = zLow + 0.5; z < zHigh; z += 2) { const s = span(polys, z); if (!Number.isNaN(s[0])) rows.push([z, ...s]); }
  return [...rows.map(([z, a]) => [a, z]), ...rows.map(([z, , b]) => [b, z]).reverse()];
}

console.log('measured muscle          view   overlap  area%  centroid   z-low z-high  worst span (mm)');
const overlaps = [];
for (const [key, view, zLow, zHigh, xIn, xOut, cx, cz, cm2, spans] of measured) {
  const toBody = ([x, y]) => [view === 'front' ? x - 350 : 350 - x, 1750 - y];
  const polys = views[view].filter((e) => e.kind === 'region' && e.side === 'left' && e.key.startsWith(key)).map((e) => e.polygon.map(toBody));
  if (!polys.length) { faults.push(`${key}: missing in ${view}`); continue; }
  const b = polys.map(bounds);
  const [z0, z1] = [Math.min(...b.map((q) => q.y0)), Math.max(...b.map((q) => q.y1))];
  const shape = polys.length === 1 ? polys[0] : unionRows(polys, z0, z1);
  const iou = overlap(shape, rebuilt(zLow, zHigh, spans));
  overlaps.push(iou);
  const c = centroid(shape);
  const errors = spans.map(([z, a, o]) => { const s = span(polys, z); return [z, s[0] - a, s[1] - o]; });
  const worst = errors.sort((p, q) => Math.max(...q.slice(1).map(Math.abs)) - Math.max(...p.slice(1).map(Math.abs)))[0];
  const f = (v, n = 0) => (v >= 0 ? '+' : '') + v.toFixed(n);
  console.log(`${key.padEnd(24)} ${view.padEnd(6)} ${iou.toFixed(3)}   ${f(100 * (area(shape) / 100 / cm2 - 1)).padStart(4)}   ${f(c[0] - cx)},${f(c[1] - cz)}`.padEnd(60)
    + `${f(z0 - zLow)} ${f(z1 - zHigh)}  ${f(Math.min(...b.map((q) => q.x0)) - xIn)} ${f(Math.max(...b.map((q) => q.x1)) - xOut)}   at ${worst[0]}: ${f(worst[1], 1)} ${f(worst[2], 1)}`);
}
console.log(`mean overlap ${(overlaps.reduce((a, b) => a + b, 0) / overlaps.length).toFixed(3)}, lowest ${Math.min(...overlaps).toFixed(3)}\n`);

for (const [key, view, points, zs, xs] of attachments) {
  const toBody = ([x, y]) => [view === 'front' ? x - 350 : 350 - x, 1750 - y];
  const found = views[view].find((e) => e.kind === 'region' && e.key === key && e.side !== 'right');
  if (!found) { faults.push(`${view}: ${key} missing`); continue; }
  const shape = found.polygon.map(toBody), box = bounds(shape);
  for (const p of points) {
    if (!inside(shape, p) && borderDistance(shape, p) > NEAR) faults.push(`${view}: ${key} does not reach its attachment at ${p}`);
  }
  for (const [name, is, expected] of [['z', [box.y0, box.y1], zs], ['x', [box.x0, box.x1], xs]]) {
    if (is.some((v, i) => Math.abs(v - expected[i]) > REACH)) {
      faults.push(`${view}: ${key} spans ${name} ${is.map((v) => v.toFixed(0)).join('–')} instead of ${expected.join('–')}`);
    }
  }
}
console.log(`${attachments.length} further muscles held against their attachments\n`);

for (const [build, name, elements] of everyView) {
  const place = `${build} ${name}`;
  const skins = elements.filter((e) => e.kind === 'skin').map((e) => e.polygon);
  const regions = elements.filter((e) => e.kind === 'region');
  const out = (p) => !skins.some((s) => inside(s, p)) && Math.min(...skins.map((s) => borderDistance(s, p)));
  const seen = new Set();
  for (const r of regions) {
    const id = `${r.key} ${r.side}`;
    if (seen.has(id)) faults.push(`${place}: ${id} twice`);
    seen.add(id);
    if (r.paths.some((p) => !p.closed)) faults.push(`${place}: ${id} is not closed`);
    if (r.paths.some((p) => signedArea(flatten(p, 8)) < 0)) faults.push(`${place}: ${id} runs the wrong way round and would cancel out its neighbours`);
    if (r.side !== 'midline' && (name === 'front' || name === 'back')) {
      const leftIsRight = name === 'front';
      const sign = (r.side === 'left') === leftIsRight ? 1 : -1;
      if (r.polygon.some(([x]) => (x - 350) * sign < 0)) faults.push(`${place}: ${id} crosses the midline`);
      if (!regions.some((o) => o.key === r.key && o.side !== r.side)) faults.push(`${place}: ${id} has no other side`);
    }
    const far = Math.max(...r.paths.flatMap((path) => flatten(path, 8)).map((p) => out(p) || 0));
    if (far > 3) faults.push(`${place}: ${id} leaves the skin by ${far.toFixed(1)} mm`);
  }
  const coarse = elements.filter((e) => e.kind === 'coarse');
  const tiled = coarse.flatMap((e) => e.paths).reduce((s, p) => s + area(flatten(p)), 0), whole = skins.reduce((s, p) => s + area(p), 0);
  if (coarse.length && Math.abs(tiled / whole - 1) > 0.01) faults.push(`${place}: coarse tiles cover ${(100 * tiled / whole).toFixed(1)} % of the skin`);
  console.log(`${place}: ${new Set(regions.map((r) => r.key)).size} structures, ${regions.length} shapes, ${new Set(coarse.map((c) => c.key)).size} coarse regions, ${elements.filter((e) => e.kind === 'fibre').reduce((n, e) => n + e.paths.length, 0)} fibres`);
}

if (process.argv[2]) {
  const named = { F: ['front'], B: ['back'], S: ['left-side', 'right-side'], sole: ['sole'], palm: ['palm'] };
  for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1)) {
    const [, , key] = line.split(',');
    const [, side, wanted, layer] = line.match(/,([PM]),(F?B?S?|sole|palm),([SID]),/) ?? [];
    for (const v of /^[FBS]+$/.test(wanted) ? [...wanted] : [wanted]) {
      for (const name of named[v]) {
        if (!views[name]) continue;
        const hits = views[name].filter((e) => e.kind === 'region' && e.key === key);
        const need = side === 'P' && !name.includes('side') ? 2 : 1;
        if (hits.length < need) faults.push(`${name}: ${key} (${layer}) missing`);
        else if (hits.some((h) => h.layer[0].toUpperCase() !== layer)) faults.push(`${name}: ${key} is not in layer ${layer}`);
      }
    }
  }
}
console.log(faults.length ? `\n${faults.length} faults\n${faults.join('\n')}` : '\nno faults');
process.exitCode = faults.length ? 1 : 0;
