/* SPDX-License-Identifier: Apache-2.0 */
/* Serves the demo pages on this machine only: node demo.mjs [port]. Reload to see a change. */
import { build } from 'esbuild';
import { here, settings } from './bundle.mjs';
import { serve } from './server.mjs';

const port = Number(process.argv[2] ?? 8090);

const script = (name) => async () => {
  const { outputFiles } = await build({ ...settings, entryPoints: [`${here}demo/${name}`], write: false });
  return outputFiles[0].text;
};

await serve(
  port,
  { '/': `${here}demo/index.html`, '/history': `${here}demo/history.html` },
  { '/demo.js': script('demo.ts'), '/history.js': script('history.ts') },
);
console.log(`The demo page is at http://127.0.0.1:${port}/, what changes between visits at http://127.0.0.1:${port}/history`);
