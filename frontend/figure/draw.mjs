/*
 * Draws the anatomical figure: reads the outline data, writes one SVG per view and build.
 * Usage: node frontend/figure/draw.mjs   (from anywhere; no dependencies, same output every time)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { views } from './views.mjs';
import { writeSvg } from './lib/svg.mjs';

const target = fileURLToPath(new URL('../../src/main/resources/META-INF/resources/anatomy/figure-1/', import.meta.url));
const drawn = views().map((view) => [view, writeSvg(view)]);   // all or nothing
for (const [{ build, name }, text] of drawn) {
  const folder = build === 'neutral' ? target : `${target}${build}/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.svg`, text);
  console.log(`${build} ${name}.svg  ${(text.length / 1024).toFixed(0)} kB`);
}
