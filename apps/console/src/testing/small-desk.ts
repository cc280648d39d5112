import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What stands behind a console in a spec: it says back what reached it. */
export interface SmallDesk {
  readonly url: string;
  /** Speaks to everybody who follows `/v1/stroom`. */
  readonly tell: (text: string) => void;
  /** How often it was asked for what it cannot do now. */
  readonly triedInVain: () => number;
  readonly close: () => Promise<void>;
}

/** What it answers to who asks for much. */
export const LARGE = JSON.stringify(Array.from({ length: 200 }, () => 'steeds hetzelfde'));

/** Starts it on a free port. */
export const smallDesk = async (): Promise<SmallDesk> => {
  const followers = new Set<ServerResponse>();
  let inVain = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url = '', headers } = request;
    if (url === '/v1/stroom') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('data: eerst\n\n');
      followers.add(response);
    } else if (url.startsWith('/v1/groot')) {
      const body = LARGE;
      const tag = url.endsWith('versie') ? { ETag: '"1"' } : {};
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length, ...tag });
      response.end(body);
    } else if (url === '/v1/druk') {
      inVain += 1;
      response.writeHead(503, { 'Retry-After': '1' }).end();
    } else if (url.startsWith('/v1/weg')) request.socket.destroy();
    else {
      response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': ['een=1', 'twee=2'] });
      const told = { method, url, cookie: headers.cookie, csrf: headers['x-csrf-token'] };
      response.end(JSON.stringify({ ...told, body: await text(request) }));
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    tell: (said) => followers.forEach((one) => one.write(said)),
    triedInVain: () => inVain,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
