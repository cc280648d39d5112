import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask } from '../testing/ask.js';
import { crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let now = NIGHT;

const dutiesOf = async (partner: string) => {
  const { json } = await ask(gateway.url, { path: '/v1/plichten', token: await gateway.tokenOf(partner) });
  return json['plichten'] as readonly Record<string, unknown>[];
};

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, NIGHT, () => ({ clock: () => now }));
  await storeReport(gateway.parts, 'pol-zwb', crisisReport('plicht-1'));
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('the duties of a partner', () => {
  it('are those of the one it is done for, not of its stand-in, each person once (S01)', async () => {
    const duties = await dutiesOf('vt-hvb');
    const inform = duties.filter(({ plicht }) => plicht === 'PL-WMO-5-3-1');
    expect(inform.map(({ onderdeel, voor }) => [onderdeel, voor])).toEqual(
      inform.map((_, n) => [n + 1, '2026-12-24T02:14:00.000Z']),
    );
    expect(inform.length).toBeGreaterThan(1);
    expect(await dutiesOf('cit-hvb')).toEqual([]);
  });

  it('come with the one that is due first at the front, and say when one is late', async () => {
    now = Date.parse('2026-12-04T00:00:01+01:00');
    const duties = await dutiesOf('vt-hvb');
    const [first] = duties;
    expect(first).toMatchObject({ voor: '2026-12-03T23:00:00.000Z', teLaat: true });
    expect(duties.map(({ voor }) => String(voor))).toEqual(duties.map(({ voor }) => String(voor)).sort());
  });

  it('are late from the very end of the term, and stay so once that was told', async () => {
    const isLate = async (at: string): Promise<unknown> => {
      now = Date.parse(at);
      return (await dutiesOf('vt-hvb'))[0]?.['teLaat'];
    };
    expect(await isLate('2026-12-03T23:59:59.999+01:00')).toBe(false);
    expect(await isLate('2026-12-04T00:00:00+01:00')).toBe(true);
    await gateway.parts.pool.query(`update term set ended_at = due_at where code = 'PL-BEOORDELING'`);
    expect(await isLate('2026-12-03T23:59:59.999+01:00')).toBe(true);
  });

  it('are those of one case when that is asked for, which must be named as the hub names it', async () => {
    const [duty] = await dutiesOf('vt-hvb');
    const inCase = async (zaak: string) =>
      ask(gateway.url, { path: `/v1/plichten?zaak=${zaak}`, token: await gateway.tokenOf('vt-hvb') });
    const all = (await dutiesOf('vt-hvb')).filter(({ zaak }) => zaak === duty?.['zaak']);
    expect((await inCase(String(duty?.['zaak']))).json['plichten']).toEqual(all);
    const other = '0f0f0f0f-0f0f-8f0f-8f0f-0f0f0f0f0f0f';
    expect((await inCase(other)).json['plichten']).toEqual([]);
    expect((await inCase('mijn-zaak')).status).toBe(400);
  });

  it('name rule and article, and nobody', async () => {
    const text = JSON.stringify(await dutiesOf('vt-hvb'));
    expect(text).toContain('Wmo 2015 art. 5.3.1');
    expect(text).not.toMatch(/9999\d{5}|Venbroek|Haverlag/);
  });
});
