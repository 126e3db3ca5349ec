/*
 * Draws the anatomical figure: reads the outline data, writes one SVG per view.
 * Usage: node frontend/figure/draw.mjs   (from anywhere; no dependencies, same output every time)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { views } from './views.mjs';
import { writeSvg } from './lib/svg.mjs';

const target = fileURLToPath(new URL('../../src/main/resources/META-INF/resources/anatomy/figure-1/', import.meta.url));
mkdirSync(target, { recursive: true });
const drawn = views().map((view) => [view.name, writeSvg(view)]);   // all or nothing
for (const [name, text] of drawn) {
  writeFileSync(`${target}${name}.svg`, text);
  console.log(`${name}.svg  ${(text.length / 1024).toFixed(0)} kB`);
}
