import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { ask } from '../testing/ask.js';
import { crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let police: string;

const pathOf = (id: unknown): string => `/v1/berichten/${String(id)}`;
const post = async (event: object): Promise<string> => {
  const headers = { 'content-type': 'application/cloudevents+json' };
  const asked = {
    method: 'POST',
    path: '/v1/berichten',
    token: police,
    headers,
    body: JSON.stringify(event),
  };
  return String((await ask(gateway.url, asked)).json['bericht']);
};

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, NIGHT);
  police = await gateway.tokenOf('pol-zwb');
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('the outcome of a report', () => {
  it('tells its sender who got what, by which rule and article', async () => {
    const { received } = await storeReport(gateway.parts, 'pol-zwb', crisisReport('uitkomst-1'));
    const told = await ask(gateway.url, { path: pathOf(received.id), token: police });
    expect(told.status).toBe(200);
    expect(told.json).toMatchObject({
      bericht: received.id,
      kenmerk: 'uitkomst-1',
      soort: 'crisismelding',
      versie: 1,
      status: 'aangenomen',
      ontvangenOp: '2026-11-26T02:14:00.000Z',
      regelset: 'voorbeeld-5',
    });
    const recipients = told.json['ontvangers'] as { ketenpartner: string; velden: object[] }[];
    const standIn = recipients.find(({ ketenpartner }) => ketenpartner === 'cit-hvb');
    expect(standIn).toMatchObject({ namens: 'vt-hvb', status: 'klaar om af te leveren' });
    expect(standIn?.velden).toContainEqual(
      expect.objectContaining({ hoe: 'volledig', regel: expect.any(String), artikel: expect.any(String) }),
    );
    const waiting = recipients.find(({ ketenpartner }) => ketenpartner === 'vt-hvb');
    expect(waiting).toMatchObject({ status: 'in de wachtrij', wachtTot: '2026-11-26T07:30:00.000Z' });
    expect(told.text).not.toMatch(/9999\d{5}|Venbroek/);
  });

  it('tells its sender of the terms it started that concern the sender, and how they stand', async () => {
    const { received } = await storeReport(
      gateway.parts,
      'pol-zwb',
      crisisReport('uitkomst-termijn', { subject: 'termijn' }),
    );
    const told = await ask(gateway.url, { path: pathOf(received.id), token: police });
    expect(told.json['termijnen']).toEqual([
      {
        termijn: 'PL-TERUGKOPPELING',
        omschrijving: 'Veilig Thuis koppelt terug aan de melder',
        artikel: 'Wmo 2015 art. 4.1.1 lid 2 onder g',
        termijnhouder: 'vt-hvb',
        naam: 'Veilig Thuis Hart van Brabant',
        begint: '2026-11-26T02:14:00.000Z',
        eindigt: '2026-12-03T23:00:00.000Z',
        voorlopig: false,
        stand: 'loopt',
      },
    ]);
  });

  it('becomes delivered when the recipient fetched it', async () => {
    const { received } = await storeReport(
      gateway.parts,
      'pol-zwb',
      crisisReport('uitkomst-2', { subject: 'z2' }),
    );
    await ask(gateway.url, { path: '/v1/afleveringen', token: await gateway.tokenOf('cit-hvb') });
    const told = await ask(gateway.url, { path: pathOf(received.id), token: police });
    expect(told.json['ontvangers']).toContainEqual(
      expect.objectContaining({
        ketenpartner: 'cit-hvb',
        status: 'afgeleverd',
        afgeleverdOp: '2026-11-26T02:14:00.000Z',
      }),
    );
  });

  it('of a report whose id comes again with other contents stays the same, and the sender hears so at once', async () => {
    const event = crisisReport('uitkomst-id', { subject: 'z-id' });
    const { received } = await storeReport(gateway.parts, 'pol-zwb', event);
    const send = (sent: object) =>
      ask(gateway.url, {
        method: 'POST',
        path: '/v1/berichten',
        token: police,
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(sent),
      });
    const again = await send(event);
    expect([again.status, again.json['bericht']]).toEqual([202, received.id]);
    const other = await send({ ...event, data: { ...event.data, acuut: 'nee' } });
    expect(other.status).toBe(400);
    expect(other.json).toMatchObject({
      bericht: received.id,
      fouten: [expect.objectContaining({ code: 'id-al-gebruikt', veld: '/id' })],
    });
  });

  it('of a refused report lists every fault', async () => {
    const { received } = await storeReport(
      gateway.parts,
      'pol-zwb',
      crisisReport('uitkomst-3', { data: {} }),
    );
    const told = await ask(gateway.url, { path: pathOf(received.id), token: police });
    expect(told.json).toMatchObject({ status: 'geweigerd', soort: null, zaak: null });
    expect(told.json['fouten']).toContainEqual(
      expect.objectContaining({ code: 'veld-ontbreekt', veld: '/data/melder' }),
    );
  });

  it('does not exist for anybody else, in the same words as one that never was', async () => {
    const { received } = await storeReport(
      gateway.parts,
      'pol-zwb',
      crisisReport('uitkomst-4', { subject: 'z4' }),
    );
    const token = await gateway.tokenOf('cit-hvb');
    const [others, nobodys] = await Promise.all([
      ask(gateway.url, { path: pathOf(received.id), token }),
      ask(gateway.url, { path: pathOf('01234567-89ab-8cde-8f01-23456789abcd'), token }),
    ]);
    expect(others.status).toBe(404);
    expect(others.text).toBe(nobodys.text);
  });

  it('can be waited for', async () => {
    const event = crisisReport('uitkomst-5', { subject: 'z5' });
    const id = await post(event);
    const early = await ask(gateway.url, { path: pathOf(id), token: police });
    expect([early.status, early.headers['retry-after']]).toEqual([404, '1']);
    const waiting = ask(gateway.url, { path: `${pathOf(id)}?wachtOp=uitkomst&timeout=20`, token: police });
    await wait(200);
    await storeReport(gateway.parts, 'pol-zwb', event);
    gateway.parts.signals.notify('berichten');
    expect((await waiting).json).toMatchObject({ bericht: id, status: 'aangenomen' });
  });

  it('that stays away ends the waiting', async () => {
    const id = await post(crisisReport('uitkomst-6'));
    const told = await ask(gateway.url, { path: `${pathOf(id)}?wachtOp=uitkomst&timeout=1`, token: police });
    expect(told.status).toBe(404);
  });
});
