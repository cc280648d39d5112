import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredRecord } from '#messaging';
import { freshDatabase, type FreshDatabase } from '#testing';
import { ask, type Told } from '../testing/ask.js';
import { CRISIS, crisisReport, NIGHT, POLICE_SYSTEM } from '../testing/events.js';
import { logged } from '../testing/logged.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let token: string;
let before = 0;

const SINGLE = { 'content-type': 'application/cloudevents+json' };
const BATCH = { 'content-type': 'application/cloudevents-batch+json' };
const post = (
  body: Buffer | string | object,
  headers: Record<string, string | string[]> = SINGLE,
): Promise<Told> =>
  ask(gateway.url, {
    method: 'POST',
    path: '/v1/berichten',
    token,
    headers,
    body: Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body),
  });
const codes = ({ json }: Told): readonly string[] =>
  ((json['fouten'] ?? []) as { code: string }[]).map(({ code }) => code);
const countInLog = async (): Promise<number> => {
  const text = `select sum(next)::int as n from log.tail join log.topic on id = topic_id where name = 'in.pol-zwb'`;
  return (await gateway.parts.pool.query<{ n: number }>(text)).rows[0]?.n ?? 0;
};
const inLog = async (): Promise<readonly StoredRecord[]> =>
  logged(gateway.parts.log, 'in.pol-zwb', await countInLog());

beforeAll(async () => {
  database = await freshDatabase();
  gateway = await runGateway(database.url, NIGHT);
  token = await gateway.tokenOf('pol-zwb');
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});
beforeEach(async () => {
  before = await countInLog();
});

describe('a report', () => {
  it('is received once it lies in the log, byte for byte, under the case it is about', async () => {
    const body = `${JSON.stringify(crisisReport('goed-1'), null, 2)}\n`;
    const told = await post(body);
    expect([told.status, told.json['status']]).toEqual([202, 'ontvangen']);
    expect(told.headers.location).toBe(`/v1/berichten/${String(told.json['bericht'])}`);
    const records = await inLog();
    const record = records.find(({ value }) => value?.toString('utf8') === body);
    expect(record?.key?.toString()).toBe('mutatie-42');
    expect(record?.appendedAt).toBe(NIGHT);
    expect(record?.headers).toEqual([['content-type', Buffer.from('application/cloudevents+json')]]);
  });

  it('has the same receipt when it comes again', async () => {
    const [first, second] = [await post(crisisReport('weer-1')), await post(crisisReport('weer-1'))];
    expect(second.json).toEqual(first.json);
    expect((await post(crisisReport('weer-2'))).json['bericht']).not.toBe(first.json['bericht']);
  });

  it('may come in binary mode, with attributes percent-encoded once', async () => {
    const attributes = {
      'ce-id': 'caf%C3%A9%20%25201',
      'ce-source': POLICE_SYSTEM,
      'ce-subject': 'zaak%20een',
    };
    const headers = {
      ...attributes,
      'content-type': 'application/json; charset=utf-8',
      'ce-specversion': '1.0',
      'ce-type': 'nl.samenloop.crisismelding.v1',
      'ce-time': '2026-11-26T03:14:00+01:00',
    };
    const told = await post(CRISIS, headers);
    expect(told.status).toBe(202);
    const structured = await post(crisisReport('café %201'));
    expect(told.json['bericht']).toBe(structured.json['bericht']);
    const records = await inLog();
    const record = records.find(({ key }) => key?.toString() === 'zaak een');
    expect(record?.headers).toContainEqual(['ce-id', Buffer.from('caf%C3%A9%20%25201')]);
  });

  it('with an attribute sent twice is refused, and both lie in the log', async () => {
    const headers = {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': ['dubbel-1', 'dubbel-2'],
      'ce-source': POLICE_SYSTEM,
      'ce-type': 'nl.samenloop.crisismelding.v1',
      'ce-time': '2026-11-26T03:14:00+01:00',
      'ce-subject': 'mutatie-42',
    };
    const told = await post(CRISIS, headers);
    expect([told.status, codes(told)]).toEqual([400, ['attribuut-dubbel']]);
    const records = await inLog();
    const values = records.flatMap((record) => record.headers.filter(([name]) => name === 'ce-id'));
    expect(values.map(([, value]) => value.toString())).toEqual(
      expect.arrayContaining(['dubbel-1', 'dubbel-2']),
    );
  });

  it.each<[string, Buffer | string, readonly string[]]>([
    ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), ['utf8-ongeldig']],
    ['is not JSON', '{"specversion": ', ['json-ongeldig']],
    ['is empty', '', ['json-ongeldig']],
    ['is a list', '[]', ['json-ongeldig']],
    [
      'has a name twice',
      JSON.stringify(crisisReport('n')).replace('{', '{"id":"m",'),
      ['json-dubbele-sleutel'],
    ],
    [
      'has a number beyond 2^53',
      JSON.stringify(crisisReport('g')).replace('"huisnummer":12', '"huisnummer":9007199254740993'),
      ['json-getal-te-groot'],
    ],
    ['is 10,000 deep', `{"data":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, ['json-te-diep']],
    [
      'lacks attributes',
      JSON.stringify(crisisReport('a', { subject: undefined, time: undefined })),
      ['attribuut-ontbreekt', 'attribuut-ontbreekt'],
    ],
    [
      'is of an unknown type',
      JSON.stringify(crisisReport('t', { type: 'nl.samenloop.iets.v1' })),
      ['type-onbekend'],
    ],
    [
      'is of an unknown version',
      JSON.stringify(crisisReport('v', { type: 'nl.samenloop.crisismelding.v9' })),
      ['versie-onbekend'],
    ],
    [
      'has a BSN that fails the eleven-test',
      JSON.stringify(crisisReport('b')).replace('999901138', '999912346'),
      ['bsn-onjuist'],
    ],
    [
      'has a BSN for its subject',
      JSON.stringify(crisisReport('s', { subject: '999901138' })),
      ['persoonsgegeven-in-envelop'],
    ],
    [
      'comes from a system of somebody else',
      JSON.stringify(crisisReport('w', { source: 'urn:nld:oin:00000009990001020000:systeem:gps' })),
      ['afzender-onjuist'],
    ],
    [
      'comes from a clock that is an hour fast',
      JSON.stringify(crisisReport('k', { time: '2026-11-26T04:14:00+01:00' })),
      ['klok-afwijking'],
    ],
  ])('that %s is refused with a receipt, and kept', async (_, body, expected) => {
    const told = await post(body);
    expect([told.status, told.headers['content-type']]).toEqual([400, 'application/problem+json']);
    expect(codes(told)).toEqual(expected);
    expect(told.json['bericht']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(told.json['fouten'])).not.toMatch(/9999\d{5}/);
    expect(await countInLog()).toBe(before + 1);
  });

  it('hears everything that is wrong at once, in two languages, with what to do', async () => {
    const told = await post(
      crisisReport('alles', { source: 'urn:iets', time: '2027-01-01T00:00:00Z', data: {} }),
    );
    expect(codes(told).slice(0, 2)).toEqual(['afzender-onjuist', 'klok-afwijking']);
    expect(codes(told).length).toBeGreaterThan(5);
    const fault = { code: 'veld-ontbreekt', veld: '/data/melder' };
    const texts = { nl: expect.any(String), en: expect.any(String) };
    expect(told.json['fouten']).toContainEqual({ ...fault, verwacht: texts, herstel: texts });
  });

  it('has the id of its place in the log when its own cannot be read', async () => {
    const [first, second] = [await post('onleesbaar'), await post('onleesbaar')];
    expect(first.json['bericht']).not.toBe(second.json['bericht']);
  });

  it('whose envelope holds a BSN gets no key, so that none stands in the log', async () => {
    await post(crisisReport('sleutel', { subject: '999901138' }));
    const records = await inLog();
    expect(records.some(({ key }) => key?.toString() === '999901138')).toBe(false);
  });

  it('over 64 KiB is refused with a receipt, one of megabytes without', async () => {
    const large = await post(crisisReport('groot', { uitleg: 'x'.repeat(66_000) }));
    expect([large.status, codes(large)]).toEqual([413, ['bericht-te-groot']]);
    expect(await countInLog()).toBe(before + 1);
    const chunked = { ...SINGLE, 'transfer-encoding': 'chunked' };
    for (const headers of [SINGLE, chunked]) {
      const larger = await post(Buffer.alloc(3_000_000, 32), headers);
      expect([larger.status, larger.json['bericht']]).toEqual([413, undefined]);
    }
    expect(await countInLog()).toBe(before + 1);
  });

  it('that breaks off half way leaves nothing behind, and no complaint', async () => {
    const head = `POST /v1/berichten HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`;
    const half = `Content-Type: application/cloudevents+json\r\nContent-Length: 1000\r\n\r\n{"specversion"`;
    const socket = connect(Number(gateway.url.port), gateway.url.hostname, () => socket.write(head + half));
    await wait(200);
    socket.destroy();
    await wait(100);
    expect((await post(crisisReport('na-de-breuk'))).status).toBe(202);
    expect(await countInLog()).toBe(before + 1);
    expect(gateway.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('is told to come again when the log cannot be reached, never that it was received', async () => {
    const other = await runGateway(database.url, NIGHT, ({ log }) => ({
      log: {
        ...log,
        append: () => Promise.reject(new Error('weg')),
        topics: () => Promise.reject(new Error('weg')),
      },
    }));
    const body = JSON.stringify(crisisReport('weg'));
    const asked = { method: 'POST', path: '/v1/berichten', token, headers: SINGLE, body };
    const told = await ask(other.url, asked);
    const ready = await ask(other.url, { path: '/gezondheid/gereed' });
    await other.close();
    expect([told.status, told.headers['retry-after'], told.json['bericht']]).toEqual([503, '5', undefined]);
    expect([ready.status, ready.json['log'], ready.json['database']]).toEqual([
      503,
      'onbereikbaar',
      'bereikbaar',
    ]);
  });
});

describe('a batch', () => {
  it('is answered per report in its order, and each lies in the log as it was sent', async () => {
    const good = JSON.stringify(crisisReport('reeks-1'), null, 1);
    const twice = JSON.stringify(crisisReport('reeks-2')).replace('{', '{"id":"reeks-2",');
    const told = await post(
      `[ ${good} ,\n${twice}, 7, {"a" 1},${JSON.stringify(crisisReport('reeks-5'))}]`,
      BATCH,
    );
    const answers = told.json['berichten'] as {
      status: string;
      bericht: string;
      fouten?: { code: string }[];
    }[];
    expect(told.status).toBe(202);
    expect(answers.map(({ status, fouten }) => fouten?.[0]?.code ?? status)).toEqual([
      'ontvangen',
      'json-dubbele-sleutel',
      'json-ongeldig',
      'json-ongeldig',
      'ontvangen',
    ]);
    expect(new Set(answers.map(({ bericht }) => bericht)).size).toBe(5);
    expect((await post(crisisReport('reeks-1'))).json['bericht']).toBe(answers[0]?.bericht);
    const values = (await inLog()).map(({ value }) => value?.toString('utf8'));
    expect(values).toEqual(expect.arrayContaining([good, twice, '7', '{"a" 1}']));
  });

  it.each<[string, string]>([
    ['is empty', '[]'],
    ['is one report', JSON.stringify(crisisReport('los'))],
    ['is not closed', `[${JSON.stringify(crisisReport('open'))}`],
    ['has a comma too many', `[${JSON.stringify(crisisReport('komma'))},]`],
    ['holds 501 reports', `[${Array(501).fill('{}').join(',')}]`],
  ])('that %s is refused as a whole, and nothing is kept', async (_, body) => {
    const told = await post(body, BATCH);
    expect([told.status, codes(told)]).toEqual([400, ['json-ongeldig']]);
    expect(await countInLog()).toBe(before);
  });

  it('of 500 reports is taken in one go', async () => {
    const events = Array.from({ length: 500 }, (_, n) => JSON.stringify(crisisReport(`veel-${n}`)));
    const told = await post(`[${events.join(',')}]`, BATCH);
    const answers = told.json['berichten'] as { status: string }[];
    expect([told.status, answers.length]).toEqual([202, 500]);
    expect(answers.every(({ status }) => status === 'ontvangen')).toBe(true);
  });
});

describe('the gateway’s log lines', () => {
  it('hold no person data and no address that a client made up', async () => {
    await ask(gateway.url, { path: '/v1/999901138?bsn=999901138', token });
    expect(gateway.lines.join('')).toContain('"route":"/v1/berichten"');
    expect(gateway.lines.join('')).not.toMatch(/9999\d{5}|Venbroek|slp_/);
  });
});
