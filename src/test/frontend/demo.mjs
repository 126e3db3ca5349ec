/* SPDX-License-Identifier: Apache-2.0 */
/* Serves the demo page on this machine only: node demo.mjs [port]. Reload to see a change. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { build } from 'esbuild';
import { drawings, here, settings } from './bundle.mjs';

const TYPES = { '.svg': 'image/svg+xml', '.html': 'text/html; charset=utf-8', '.csv': 'text/csv; charset=utf-8' };
const port = Number(process.argv[2] ?? 8090);

const PAGES = { '/': 'index.html', '/history': 'history.html' };
const SCRIPTS = { '/demo.js': 'demo.ts', '/history.js': 'history.ts' };

async function script(name) {
  const { outputFiles } = await build({ ...settings, entryPoints: [`${here}demo/${name}`], write: false });
  return outputFiles[0].text;
}

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://demo').pathname));
  if (PAGES[path]) {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(readFileSync(`${here}demo/${PAGES[path]}`));
  } else if (SCRIPTS[path]) {
    const text = await script(SCRIPTS[path]).catch((error) => `document.body.textContent = ${JSON.stringify(String(error))}`);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
  } else if (path.startsWith('/anatomy/') && existsSync(drawings + path) && statSync(drawings + path).isFile()) {
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    createReadStream(drawings + path).pipe(response);
  } else {
    response.writeHead(404).end();
  }
});
server.listen(port, '127.0.0.1', () => console.log(`The demo page is at http://127.0.0.1:${port}/`));
