/* SPDX-License-Identifier: Apache-2.0 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Scene } from './lib/scene.mjs';
import { SCENES } from './scenes.mjs';

const folder = fileURLToPath(new URL('../../src/main/resources/META-INF/resources/library/drawings/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [key, draw] of Object.entries(SCENES)) {
  const scene = new Scene();
  draw(scene);
  writeFileSync(`${folder}${key}.svg`, scene.svg());
}
