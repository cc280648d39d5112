import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '#testing';
import { runDesk, type RunningDesk } from './testing/running-desk.js';

let database: FreshDatabase;
let desk: RunningDesk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, Date.parse('2026-11-26T03:14:00+01:00'));
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('the desk tells anybody', () => {
  it('whether it lives and can work', async () => {
    const [alive, ready] = await Promise.all([
      fetch(`${desk.url}/gezondheid/levend`),
      fetch(`${desk.url}/gezondheid/gereed`),
    ]);
    expect([alive.status, await ready.json()]).toEqual([
      200,
      { status: 'gereed', database: 'bereikbaar', log: 'bereikbaar' },
    ]);
  });

  it('what its API is, each shape and refusal named in it included', async () => {
    const told = await fetch(`${desk.url}/v1/openapi.json`);
    const text = await told.text();
    const document = JSON.parse(text) as {
      readonly tags: readonly { readonly name: string }[];
      readonly paths: Record<string, Record<string, { readonly tags: readonly string[] }>>;
      readonly components: Record<string, Record<string, unknown>>;
    };
    expect([told.status, document]).toMatchObject([200, { openapi: '3.1.0', servers: [{ url: '/v1' }] }]);
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)) {
      const [section = '', key = ''] = name.split('/');
      expect(document.components[section]).toHaveProperty([key]);
    }
    const tags = document.tags.map(({ name }) => name);
    const operations = Object.values(document.paths).flatMap((operations) => Object.values(operations));
    for (const operation of operations) expect(tags).toEqual(expect.arrayContaining([...operation.tags]));
  });

  it.each([
    ['GET', '/v1/nergens', 404, null],
    ['PUT', '/v1/openapi.json', 405, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/v1/openapi.json', 204, 'GET, HEAD, OPTIONS'],
  ])('what can be asked where: %s %s', async (method, path, status, allow) => {
    const told = await fetch(desk.url + path, { method });
    expect([told.status, told.headers.get('allow'), told.headers.get('api-version')]).toEqual([
      status,
      allow,
      '1.0.0',
    ]);
  });
});
