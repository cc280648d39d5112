import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STANDARD_HEADERS } from '#runtime';
import { freshDatabase, type FreshDatabase } from '#testing';
import { ask, type Asked } from '../testing/ask.js';
import { crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let token: string;

const lowered = Object.fromEntries(
  Object.entries(STANDARD_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
);
const event = {
  headers: { 'content-type': 'application/cloudevents+json' },
  body: JSON.stringify(crisisReport('http-1')),
};
const post = { method: 'POST', path: '/v1/berichten', ...event };

/** What comes back for these bytes on a bare connection. */
const shout = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(gateway.url.port), gateway.url.hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
  });

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, NIGHT);
  token = await gateway.tokenOf('pol-zwb');
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('a request that cannot be served', () => {
  it.each<[string, number, Asked, boolean]>([
    ['to nowhere', 404, { path: '/v1/nergens' }, true],
    ['with a trailing slash', 404, { ...post, path: '/v1/berichten/' }, true],
    ['to another case of the path', 404, { path: '/v1/Afleveringen' }, true],
    ['after a report with no id of ours', 404, { path: '/v1/berichten/abc' }, true],
    ['after a report with a very long id', 404, { path: `/v1/berichten/${'a'.repeat(300)}` }, true],
    [
      'after a report that does not exist',
      404,
      { path: '/v1/berichten/01234567-89ab-8cde-8f01-23456789abcd' },
      true,
    ],
    ['with an address that is no UTF-8', 400, { path: '/v1/berichten/%ff%zz' }, true],
    ['by a method of another path', 405, { method: 'DELETE', path: '/v1/berichten' }, true],
    ['by a method nobody has', 405, { method: 'PROPFIND', path: '/v1/afleveringen' }, true],
    ['without a token', 401, post, false],
    ['with an unknown token', 401, { ...post, token: 'slp_onbekend' }, false],
    ['that wants another form', 406, { ...post, headers: { ...event.headers, accept: 'text/html' } }, true],
    ['that refuses the only form', 406, { path: '/v1/openapi.json', headers: { accept: '*/*;q=0' } }, true],
    ['in an unknown media type', 415, { ...post, headers: { 'content-type': 'text/plain' } }, true],
    ['in a media type that is none', 415, { ...post, headers: { 'content-type': 'tekst' } }, true],
    ['without a media type', 415, { ...post, headers: {} }, true],
    ['in compressed form', 415, { ...post, headers: { ...event.headers, 'content-encoding': 'gzip' } }, true],
    ['with a limit of nothing', 400, { path: '/v1/afleveringen?limit=0' }, true],
    ['with a parameter twice', 400, { path: '/v1/afleveringen?timeout=1&timeout=2' }, true],
    ['after an event it never had', 400, { path: '/v1/afleveringen?lastEventId=iets%00' }, true],
    ['that waits for something else', 400, { path: '/v1/berichten/x?wachtOp=bus' }, true],
  ])('%s is told so with a problem: %i', async (_, status, asked, isSignedIn) => {
    const told = await ask(gateway.url, isSignedIn ? { ...asked, token } : asked);
    expect([told.status, told.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(told.json).toMatchObject({ status, type: expect.any(String), title: expect.any(String) });
    expect(told.json['detail']).toMatch(/\S/);
    expect(told.headers).toMatchObject(lowered);
  });

  it('says which methods there are', async () => {
    const [wrong, options, head] = await Promise.all([
      ask(gateway.url, { method: 'PUT', path: '/v1/berichten/abc', token }),
      ask(gateway.url, { method: 'OPTIONS', path: '/v1/berichten' }),
      ask(gateway.url, { method: 'HEAD', path: '/v1/openapi.json' }),
    ]);
    expect([wrong.status, wrong.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect([options.status, options.headers.allow, options.text]).toEqual([204, 'POST, OPTIONS', '']);
    expect([head.status, head.text, Number(head.headers['content-length']) > 1_000]).toEqual([200, '', true]);
  });

  it('says how to sign in, and whether the token was the trouble', async () => {
    const [without, unknown] = await Promise.all([
      ask(gateway.url, post),
      ask(gateway.url, { ...post, token: 'slp_x' }),
    ]);
    expect(without.headers['www-authenticate']).toBe('Bearer realm="samenloop"');
    expect(unknown.headers['www-authenticate']).toBe('Bearer realm="samenloop", error="invalid_token"');
  });

  it('because its sender is in no rulebook is forbidden', async () => {
    const told = await ask(gateway.url, { ...post, token: await gateway.tokenOf('pol-nergens') });
    expect([told.status, told.headers['content-type']]).toEqual([403, 'application/problem+json']);
  });

  it('because it is no HTTP at all still gets a problem', async () => {
    const heard = await shout('dit is geen http\r\n\r\n');
    expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(heard).toContain('API-Version: 1.0.0');
    expect(heard).toContain('"title":"De aanvraag is onjuist"');
    expect(await shout(`GET /v1 HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
  });
});

describe('what anybody may read', () => {
  it('is whether the gateway lives and can work', async () => {
    const [alive, ready] = await Promise.all([
      ask(gateway.url, { path: '/gezondheid/levend' }),
      ask(gateway.url, { path: '/gezondheid/gereed' }),
    ]);
    expect([alive.status, alive.json]).toEqual([200, { status: 'levend' }]);
    expect(ready.json).toEqual({ status: 'gereed', database: 'bereikbaar', log: 'bereikbaar' });
  });

  it('is a description of the API that names each kind of report', async () => {
    const told = await ask(gateway.url, { path: '/v1/openapi.json' });
    expect([told.status, told.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(told.json).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/v1' }] });
    expect(told.text).toContain('nl.samenloop.crisismelding.v1');
    for (const [, name] of told.text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)) {
      const [section = '', key = ''] = (name ?? '').split('/');
      const components = told.json['components'] as Record<string, Record<string, unknown>>;
      expect(components[section]).toHaveProperty([key]);
    }
  });

  it('has the schemas of what recipients can get, and whatever those point at', async () => {
    const list = (await ask(gateway.url, { path: '/v1/schemas' })).json['schemas'] as readonly string[];
    const ofView = list.find((uri) => uri.includes('/afleveringen/crisismelding/v1/')) ?? '';
    const read = (uri: string) => ask(gateway.url, { path: `/v1/schemas?uri=${encodeURIComponent(uri)}` });
    const told = await read(ofView);
    expect([told.status, told.json['$id']]).toEqual([200, ofView]);
    for (const [, uri = ''] of told.text.matchAll(/"\$ref": ?"(https:[^"#]+)/g)) expect(list).toContain(uri);
    expect((await read('https://schemas.samenloop.nl/geheim')).status).toBe(404);
  });
});
