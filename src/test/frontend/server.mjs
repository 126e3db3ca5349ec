/* SPDX-License-Identifier: Apache-2.0 */
/* Serves pages, their scripts and the drawings, on this machine only. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { drawings } from './bundle.mjs';

const TYPES = { '.svg': 'image/svg+xml', '.html': 'text/html; charset=utf-8', '.csv': 'text/csv; charset=utf-8' };

/** `pages`: path → file; `scripts`: path → what makes its text, anew for each request. */
export function serve(port, pages, scripts) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://demo').pathname));
    if (pages[path]) {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(readFileSync(pages[path]));
    } else if (scripts[path]) {
      const text = await scripts[path]().catch((error) => `document.body.textContent = ${JSON.stringify(String(error))}`);
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    } else if (path.startsWith('/anatomy/') && existsSync(drawings + path) && statSync(drawings + path).isFile()) {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      createReadStream(drawings + path).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
}
