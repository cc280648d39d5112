import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLog } from '#runtime';
import { createConsole } from './create-console.js';
import { PAGE_HEADERS } from './page-headers.js';
import { LARGE, smallDesk, type SmallDesk } from './testing/small-desk.js';

const lines: string[] = [];
const logger = openLog({ app: 'console', level: 'warn', readable: false, write: (line) => lines.push(line) });
const SECRET = 'niet voor de browser';
let folder: string;
let desk: SmallDesk;
let app: NestFastifyApplication;
let url: string;

const openConsole = async (deskAt: string): Promise<NestFastifyApplication> => {
  const made = await createConsole({ deskAt, webFolder: join(folder, 'web'), logger });
  await made.listen(0, '127.0.0.1');
  return made;
};

/** As no browser would: the path goes as it stands here. */
const rawly = (path: string): Promise<{ readonly status: number; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, agent: false }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenloop-console-'));
  await mkdir(join(folder, 'web', 'assets'), { recursive: true });
  await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>Samenloop</title>');
  await writeFile(join(folder, 'web', 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'web', 'assets', 'app-1a2b.js.gz'), 'samengeperst');
  await writeFile(join(folder, 'geheim.txt'), SECRET);
  desk = await smallDesk();
  app = await openConsole(desk.url);
  url = await app.getUrl();
});
afterEach(() => void lines.splice(0));
afterAll(async () => {
  await app.close();
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the files of the console', () => {
  it.each(['/', '/berichten', '/zsm-bord/haaglanden?kaart=1', '/wat/niet/bestaat', '/index.html'])(
    'are its one page for the address %s, asked for anew each time',
    async (path) => {
      const answer = await fetch(`${url}${path}`);
      expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>Samenloop</title>']);
      expect(answer.headers.get('Cache-Control')).toBe('no-cache');
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
    },
  );

  it('are kept for good when their content is in their name, and come compressed to who can read that', async () => {
    const plain = await fetch(`${url}/assets/app-1a2b.js`, { headers: { 'Accept-Encoding': 'identity' } });
    expect([plain.status, await plain.text()]).toEqual([200, 'export {};']);
    expect(plain.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const pressed = await fetch(`${url}/assets/app-1a2b.js`, {
      method: 'HEAD',
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(pressed.headers.get('Content-Encoding')).toBe('gzip');
    expect(pressed.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it('are no page where a file of an older release was', async () => {
    const answer = await fetch(`${url}/assets/app-0000.js`);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('all have headers that let a browser load nothing but what is ours, and nothing inline', async () => {
    for (const path of ['/', '/berichten', '/assets/app-1a2b.js', '/assets/weg.js']) {
      const { headers } = await fetch(`${url}${path}`);
      const given = Object.keys(PAGE_HEADERS).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(given)).toEqual(PAGE_HEADERS);
    }
    const policy = PAGE_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/);
  });

  it('can be asked after without their content', async () => {
    const answer = await fetch(`${url}/berichten`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('cannot be changed: %s is refused', async (method) => {
    const answer = await fetch(`${url}/berichten`, { method, body: method === 'DELETE' ? null : 'x' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });

  it.each([
    '/../geheim.txt',
    '/assets/../../geheim.txt',
    '/%2e%2e/geheim.txt',
    '/assets/..%2f..%2fgeheim.txt',
    '/..%5cgeheim.txt',
    '/%00',
    '/%',
  ])('lie in their folder: %s gives nothing from beside it', async (path) => {
    const { status, body } = await rawly(path);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain(SECRET);
  });
});

describe('what the console passes on', () => {
  it('goes to the desk as it came, and the answer comes back with every cookie', async () => {
    const answer = await fetch(`${url}/v1/zaken/1?doel=a%20b`, {
      method: 'POST',
      headers: { Cookie: 'samenloop=x', 'X-CSRF-Token': 'y', 'Content-Type': 'application/json' },
      body: '{"wat":"Éen"}',
    });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([201, ['een=1', 'twee=2']]);
    expect(await answer.json()).toEqual({
      method: 'POST',
      url: '/v1/zaken/1?doel=a%20b',
      cookie: 'samenloop=x',
      csrf: 'y',
      body: '{"wat":"Éen"}',
    });
  });

  it('comes back while it is being said', async () => {
    const leaving = new AbortController();
    const { body } = await fetch(`${url}/v1/stroom`, { signal: leaving.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('data: eerst\n\n');
    desk.tell('data: daarna\n\n');
    expect((await reader?.read())?.value).toBe('data: daarna\n\n');
    leaving.abort();
  });

  it.each([
    ['gzip', '/v1/groot', 'gzip'],
    ['br, gzip;q=0.5', '/v1/groot', 'gzip'],
    ['identity', '/v1/groot', null],
    ['gzip;q=0', '/v1/groot', null],
    // If-Match names these very bytes.
    ['gzip', '/v1/groot/met-versie', null],
    ['gzip', '/v1/stroom', 'gzip'],
  ])('comes compressed to who reads that: to %j %s is %j', async (accepted, path, coding) => {
    const leaving = new AbortController();
    const answer = await fetch(`${url}${path}`, {
      headers: { 'Accept-Encoding': accepted },
      signal: leaving.signal,
    });
    expect([answer.status, answer.headers.get('Content-Encoding')]).toEqual([200, coding]);
    if (path !== '/v1/stroom') expect(await answer.text()).toBe(LARGE);
    leaving.abort();
  });

  it('is asked once: whoever asked decides whether to ask again', async () => {
    const { status, headers } = await fetch(`${url}/v1/druk`);
    expect([status, headers.get('Retry-After'), desk.triedInVain()]).toEqual([503, '1', 1]);
  });

  it.each(['/v1/../gezondheid/levend', '/v1/%2e%2e/gezondheid', '/v1/..%2fx'])(
    'reaches nothing beside the API: %s',
    async (path) => {
      const { status, body } = await rawly(path);
      expect([status, JSON.parse(body)]).toEqual([400, expect.objectContaining({ status: 400 })]);
    },
  );

  it('is a problem in our own words while the desk is away, of which the log tells no address', async () => {
    const lost = await fetch(`${url}/v1/weg?bsn=999990019`);
    await expectAway(lost);
    const closed = await smallDesk();
    await closed.close();
    const alone = await openConsole(closed.url);
    try {
      await expectAway(await fetch(`${await alone.getUrl()}/v1/mij`));
      await expectAway(await fetch(`${await alone.getUrl()}/v1/afmelden`, { method: 'POST', body: '{}' }));
    } finally {
      await alone.close();
    }
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.join('\n')).not.toMatch(/999990019|\/v1\/weg/);
  });

  const expectAway = async (answer: Response): Promise<void> => {
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: 'https://schemas.samenloop.nl/problemen/niet-bereikbaar',
      status: 503,
    });
  };
});

describe('a console that stops', () => {
  it('does so at once while somebody follows a stream', async () => {
    const alone = await openConsole(desk.url);
    const { body } = await fetch(`${await alone.getUrl()}/v1/stroom`);
    const reader = body?.getReader();
    await reader?.read();
    const since = performance.now();
    const ended = reader?.read().catch(() => null);
    await alone.close();
    await ended;
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});
