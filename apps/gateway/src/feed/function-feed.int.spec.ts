import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleData, freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask } from '../testing/ask.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

const RECEIVED = Date.parse('2026-10-25T10:20:00+01:00');
const OWN_FEED = '/v1/afleveringen';

let database: FreshDatabase;
let gateway: RunningGateway;
let report: string;

const read = async (recipient: string, path: string) =>
  ask(gateway.url, { path, token: await gateway.tokenOf(recipient) });

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, RECEIVED);
  const { received } = await storeReport(gateway.parts, 'pol-dh', {
    specversion: '1.0',
    id: 'advies-1',
    source: 'urn:nld:oin:00000009990002010000:systeem:bvh',
    type: 'nl.samenloop.advies.v1',
    time: '2026-10-25T10:20:00+01:00',
    subject: 'mutatie-1',
    data: exampleData('advies', 'beschermingsadvies-met-geheim-adres', { betreft: undefined }),
  });
  report = received.id;
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('what only a function may know (P8)', () => {
  it('lies in the feed of that function, with the secret address', async () => {
    const { text } = await read('om-dh.ovj', OWN_FEED);
    expect(JSON.parse(text)).toEqual([
      expect.objectContaining({
        berichtid: report,
        functie: 'ovj',
        data: expect.objectContaining({ geheimAdres: expect.anything() as unknown }) as unknown,
      }),
    ]);
  });

  it('is not in the feed of its organisation, nor of another function of whoever', async () => {
    const others = await Promise.all(['om-dh', 'vt-hag', 'pol-dh.ccb'].map((who) => read(who, OWN_FEED)));
    expect(others.map(({ text }) => text)).toEqual(['[]', '[]', '[]']);
  });

  it('is explained to the function, and unknown to its organisation', async () => {
    const path = `/v1/berichten/${report}/uitleg`;
    expect((await read('om-dh.ovj', path)).status).toBe(200);
    expect((await read('om-dh', path)).status).toBe(404);
  });

  it('is found by person only by the function', async () => {
    const find = async (who: string) => {
      const { json } = await ask(gateway.url, {
        method: 'POST',
        path: '/v1/betrokkenen/_zoek',
        token: await gateway.tokenOf(who),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ bsn: '999904279', doel: 'inzageverzoek' }),
      });
      return (json['berichten'] as object[]).length;
    };
    expect([await find('om-dh'), await find('om-dh.ovj')]).toEqual([0, 1]);
  });
});

describe('a token', () => {
  it('of a function that the rulebook does not know opens nothing', async () => {
    expect((await read('om-dh.parketsecretaris', OWN_FEED)).status).toBe(403);
  });
});
