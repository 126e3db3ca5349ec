/* SPDX-License-Identifier: Apache-2.0 */
/* Serves the demo page on this machine only: node demo.mjs [port]. Reload to see a change. */
import { build } from 'esbuild';
import { here, settings } from './bundle.mjs';
import { serve } from './server.mjs';

const port = Number(process.argv[2] ?? 8090);

async function script() {
  const { outputFiles } = await build({ ...settings, entryPoints: [`${here}demo/demo.ts`], write: false });
  return outputFiles[0].text;
}

await serve(port, `${here}demo/index.html`, script);
console.log(`The demo page is at http://127.0.0.1:${port}/`);
