import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { StartFault } from '#runtime';
import { PAGE_HEADERS } from './page-headers.js';
import { pageLinks } from './page-links.js';

/** Answers with a file of the web app, or with its page for an address within it. */
export type WebFiles = (request: IncomingMessage, response: ServerResponse) => void;

/** Files with their content in their name never change. */
const NAMED_AFTER_CONTENT = '/assets/';

/** The files in a folder, read when asked for; throws when nothing was built there. */
export const webFiles = (folder: string): WebFiles => {
  if (!existsSync(`${folder}/index.html`))
    throw new StartFault(`De console is niet gebouwd: ${folder} is leeg. Draai eerst npm run build.`);
  const serve = sirv(folder, {
    single: true,
    ignores: [NAMED_AFTER_CONTENT],
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      const isNamed = path.startsWith(NAMED_AFTER_CONTENT);
      response.setHeader('Cache-Control', isNamed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const linksOf = pageLinks(folder);
  return (request, response) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const links = linksOf(request.url ?? '');
    if (links !== null) response.setHeader('Link', links);
    // A file that is gone since the start, as after a new build, ends this answer and nothing else.
    response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
    serve(request, response, () => {
      response.writeHead(404, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end('Dit bestand bestaat niet. Laad de pagina opnieuw.');
    });
  };
};
