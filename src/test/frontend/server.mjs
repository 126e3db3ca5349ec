/* SPDX-License-Identifier: Apache-2.0 */
/* Serves one page, its script and the drawings, on this machine only. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { drawings } from './bundle.mjs';

const TYPES = { '.svg': 'image/svg+xml', '.html': 'text/html; charset=utf-8', '.csv': 'text/csv; charset=utf-8' };

/** `page` is a file, `script` makes the text of `/demo.js` anew for each request. */
export function serve(port, page, script) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://demo').pathname));
    if (path === '/') {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(readFileSync(page));
    } else if (path === '/demo.js') {
      const text = await script().catch((error) => `document.body.textContent = ${JSON.stringify(String(error))}`);
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
