/* SPDX-License-Identifier: Apache-2.0 */
/* How the component is bundled without Vaadin: for its tests, its benchmark and its demo page alike. */
import { fileURLToPath } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const project = fileURLToPath(new URL('../../../', import.meta.url));
export const drawings = `${project}src/main/resources/META-INF/resources/`;

/** Settings for esbuild; the component's own imports (`lit`) are found in this folder's packages. */
export const settings = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  nodePaths: [`${here}node_modules`],
  tsconfig: `${here}tsconfig.json`,
};
