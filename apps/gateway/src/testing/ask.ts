import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: Buffer | string;
  readonly agent?: Agent;
}

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON, for looking into. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** One request, on a connection of its own unless `agent` is given. Headers go out as they are given, a list as repeated headers. */
export const ask = (
  base: URL,
  { method = 'GET', path, token, headers = {}, body, agent }: Asked,
): Promise<Told> =>
  new Promise((resolve, reject) => {
    const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const options = { method, path, agent: agent ?? false, headers: { ...bearer, ...headers } };
    const asked = request({ host: base.hostname, port: base.port, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = /json/.test(response.headers['content-type'] ?? '') && text !== '';
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: (isJson ? JSON.parse(text) : {}) as Told['json'],
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
