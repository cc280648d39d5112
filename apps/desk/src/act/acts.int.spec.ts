import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject, Outcome } from '#core';
import type { StoredRecord } from '#messaging';
import { destroyBodies, inTransaction } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readTopic } from '../testing/read-topic.js';
import { passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
let prosecutor: SignedInHeaders;
let coordinator: SignedInHeaders;
let keys = 0;
const now = MORNING;

interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly json: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[];
}

const caseOf = (outcome: Outcome): string => (outcome.tag === 'accepted' ? outcome.report.caseId : '');
const freshKey = (): string => `sleutel-${String((keys += 1)).padStart(4, '0')}`;
const post = async (
  headers: SignedInHeaders,
  path: string,
  body: JsonObject | string,
  more: Record<string, string> = {},
): Promise<Answered> => {
  const told = await fetch(`${desk.url}/v1/zsm-tafels/haaglanden/zaken/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': freshKey(), ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const json = (await told.json()) as Record<string, unknown>;
  const faults = (json['fouten'] ?? []) as readonly { readonly code: string }[];
  return {
    status: told.status,
    location: told.headers.get('location'),
    json,
    codes: faults.map(({ code }) => code),
  };
};

/** A case on the board of the prosecutor, and the version of its card. */
const lying = async (): Promise<{ readonly id: string; readonly match: Record<string, string> }> => {
  const id = caseOf(await storeReport(desk.parts, 'pol-dh', arrestEvent(now)));
  await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
  return { id, match: { 'If-Match': `"${await versionOf(id)}"` } };
};
const versionOf = async (id: string): Promise<string> => {
  for (const until = performance.now() + 5_000; performance.now() < until;) {
    const told = await fetch(`${desk.url}/v1/zsm-tafels/haaglanden`, { headers: prosecutor });
    const { kaarten } = (await told.json()) as {
      readonly kaarten: readonly { zaak: string; versie: string }[];
    };
    const card = kaarten.find(({ zaak }) => zaak === id);
    if (card !== undefined) return card.versie;
  }
  throw new Error('de kaart kwam niet');
};
const reported = async (topic = 'in.om-dh'): Promise<readonly StoredRecord[]> => readTopic(desk.parts, topic);

const release = (kenmerk: string, more: JsonObject = {}): JsonObject => ({
  kenmerk,
  besluit: 'heenzenden',
  tijdstip: '2026-11-30T08:00:00+01:00',
  tijdstipVrijlating: '2026-11-30T09:00:00+01:00',
  ...more,
});
const INTENDED: JsonObject = { status: 'voorgenomen', beslissingen: [release('V1')] };
const FINAL: JsonObject = {
  ...INTENDED,
  status: 'definitief',
  zwaarwegendBelang: { doelen: ['orde-en-veiligheid'], toelichting: 'De veiligheid van de kinderen.' },
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING, () => ({ clock: () => now }));
  stopFollower = await runFollower(desk.parts);
  const om = { role: 'zsm-dienst', organisation: 'om-dh' } as const;
  prosecutor = await signedIn(desk, 'officier', { ...om, function: 'ovj' });
  coordinator = await signedIn(desk, 'coordinator', { ...om, function: 'zsm-coordinator' });
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('a decision at the table', () => {
  it('lies in the log of its organisation as a report, with the clock of the hub', async () => {
    const { id, match } = await lying();
    const told = await post(prosecutor, `${id}/beslissingen`, FINAL, match);
    expect([told.status, told.location, told.json['status']]).toEqual([
      202,
      `/v1/zsm-tafels/haaglanden/zaken/${id}`,
      'ontvangen',
    ]);
    const record = (await reported()).find(({ key }) => key?.toString() === id);
    expect(record?.appendedAt).toBe(now);
    expect(JSON.parse(record?.value?.toString() ?? '')).toMatchObject({
      source: 'urn:nld:oin:00000009990002020000:systeem:samenloop-tafel',
      type: 'nl.samenloop.zsm-beslissing.v1',
      subject: id,
      time: new Date(now).toISOString(),
      data: { status: 'definitief', beslisserRol: 'Officier van justitie' },
    });
  });

  it('is one report however often the same request comes, and another request is refused', async () => {
    const { id, match } = await lying();
    const key = { ...match, 'Idempotency-Key': freshKey() };
    const first = await post(prosecutor, `${id}/beslissingen`, FINAL, key);
    const again = await post(prosecutor, `${id}/beslissingen`, FINAL, { ...key, 'If-Match': '"1-1-1"' });
    expect([again.status, again.json['bericht']]).toEqual([202, first.json['bericht']]);
    expect((await reported()).filter(({ key: about }) => about?.toString() === id)).toHaveLength(1);
    const other = await post(prosecutor, `${id}/beslissingen`, INTENDED, key);
    expect(other.status).toBe(409);
  });

  it('warns of what is missing before it is taken and with the answer, and keeps who was warned', async () => {
    const { id, match } = await lying();
    const before = await post(prosecutor, `${id}/beslissingen/voorbeeld`, FINAL);
    const codes = (answered: Answered): readonly string[] =>
      (answered.json['waarschuwingen'] as readonly { readonly code: string }[]).map(({ code }) => code);
    expect([before.status, codes(before)]).toEqual([200, expect.arrayContaining(['kinderen-niet-in-beeld'])]);
    const taken = await post(prosecutor, `${id}/beslissingen`, FINAL, match);
    expect([taken.status, codes(taken)]).toEqual([202, codes(before)]);
    const { rows } = await desk.parts.pool.query<{
      report: string | null;
      function: string;
      warnings: string[];
    }>('select report_id as report, function, warnings from warning_shown where case_id = $1 order by id', [
      id,
    ]);
    expect(rows).toEqual([
      { report: null, function: 'ovj', warnings: codes(before) },
      { report: taken.json['bericht'], function: 'ovj', warnings: codes(before) },
    ]);
    await expect(desk.parts.pool.query('delete from warning_shown')).rejects.toThrow('append-only');
  });

  it('waits for that of a colleague to come on the board', async () => {
    const { id, match } = await lying();
    expect((await post(coordinator, `${id}/beslissingen`, INTENDED, match)).status).toBe(202);
    const other = await post(prosecutor, `${id}/beslissingen`, FINAL, match);
    expect([other.status, other.codes]).toEqual([412, ['versie-verouderd']]);
  });
});

describe('a decision at the table is refused', () => {
  it.each<[string, JsonObject | string, number, readonly string[]]>([
    [
      'for a moment in the future',
      { ...FINAL, beslissingen: [release('V1', { tijdstip: '2026-11-30T09:00:00+01:00' })] },
      400,
      ['moment-in-toekomst'],
    ],
    [
      'with a clock without zone',
      { ...FINAL, beslissingen: [release('V1', { tijdstip: '2026-11-30T08:00:00' })] },
      400,
      ['waarde-onjuist'],
    ],
    ['on an unknown suspect', { ...FINAL, beslissingen: [release('V9')] }, 400, ['betrokkene-onbekend']],
    [
      'that is there twice',
      { ...FINAL, beslissingen: [release('V1'), release('V1')] },
      400,
      ['besluit-dubbel'],
    ],
    ['with a field that does not exist', { ...FINAL, iets: 1 }, 400, ['veld-onbekend']],
    ['that is no JSON', '{"status":', 400, []],
    ['with a name twice', '{"status":"definitief","status":"voorgenomen"}', 400, []],
    ['that is too large', { ...FINAL, bijNieuwIncident: 'x'.repeat(70_000) }, 413, []],
  ])('%s', async (_, body, status, codes) => {
    const { id, match } = await lying();
    const told = await post(prosecutor, `${id}/beslissingen`, body, match);
    expect([told.status, told.codes]).toEqual([status, codes]);
    expect((await reported()).filter(({ key }) => key?.toString() === id)).toEqual([]);
  });

  it('on an outdated version, with what came in since', async () => {
    const { id } = await lying();
    const told = await post(prosecutor, `${id}/beslissingen`, FINAL, { 'If-Match': '"0.0-0-0"' });
    expect([told.status, told.codes, told.json['gewijzigd']]).toEqual([
      412,
      ['versie-verouderd'],
      [expect.objectContaining({ soort: 'aanhouding', van: 'pol-dh' })],
    ]);
  });

  it('without the version, or without a key', async () => {
    const { id, match } = await lying();
    expect((await post(prosecutor, `${id}/beslissingen`, FINAL)).status).toBe(428);
    expect((await post(prosecutor, `${id}/beslissingen`, FINAL, { 'If-Match': '*' })).status).toBe(400);
    const without = { ...match, 'Idempotency-Key': '' };
    expect((await post(prosecutor, `${id}/beslissingen`, FINAL, without)).status).toBe(400);
    const type = { ...match, 'Content-Type': 'text/plain' };
    expect((await post(prosecutor, `${id}/beslissingen`, FINAL, type)).status).toBe(415);
  });

  it('to who may not take it', async () => {
    const { id, match } = await lying();
    const told = await post(coordinator, `${id}/beslissingen`, FINAL, match);
    expect([told.status, told.codes]).toEqual([403, ['functie-zonder-recht']]);
    const clerk = await signedIn(desk, 'beheer', { role: 'beheerder', organisation: 'om-dh' });
    expect((await post(clerk, `${id}/beslissingen`, FINAL, match)).status).toBe(403);
    expect((await post({ ...prosecutor, 'X-CSRF-Token': 'x' }, `${id}/beslissingen`, FINAL)).status).toBe(
      403,
    );
  });

  it('in a case that is not on the board, or was destroyed', async () => {
    const { id, match } = await lying();
    const unknown = `${id.slice(0, -4)}0000`;
    expect((await post(prosecutor, `${unknown}/beslissingen`, FINAL, match)).status).toBe(404);
    expect((await post(prosecutor, 'geen-zaak/beslissingen', FINAL, match)).status).toBe(404);
    await inTransaction(desk.parts.pool, (client) =>
      destroyBodies(client, [{ case_id: id, kinds: ['aanhouding'] }]),
    );
    const gone = await post(prosecutor, `${id}/beslissingen`, FINAL, match);
    expect([gone.status, gone.codes]).toEqual([410, ['zaak-vernietigd']]);
  });
});

describe('what an organisation did with a report', () => {
  it('is reported without naming a version', async () => {
    const { id } = await lying();
    const [about] = (await reported('out.om-dh')).flatMap(({ value }) => {
      const event = JSON.parse(value?.toString() ?? '{}') as Record<string, string>;
      return event['subject'] === id ? [event['berichtid'] ?? ''] : [];
    });
    const told = await post(prosecutor, `${id}/ontvangst`, { betreft: about ?? '', wat: 'gezien' });
    expect([told.status, told.json['waarschuwingen']]).toEqual([202, []]);
    const own = await post(prosecutor, `${id}/ontvangst`, { betreft: id, wat: 'gezien' });
    expect([own.status, own.codes]).toEqual([400, ['bericht-onbekend']]);
  });
});

describe('a question or an answer', () => {
  it('is refused to who may not ask, and about what was not asked', async () => {
    const { id } = await lying();
    const question = {
      gericht: [{ organisatie: 'vt-hag' }],
      taak: 'Opsporing',
      informatiebehoefte: ['bekendheid'],
    };
    const asked = await post(prosecutor, `${id}/vragen`, { ...question, over: ['V9'] });
    expect([asked.status, asked.codes]).toEqual([400, ['betrokkene-onbekend']]);
    const answered = await post(prosecutor, `${id}/vragen/${id}/antwoord`, { antwoord: 'niet-bekend' });
    expect([answered.status, answered.codes]).toEqual([404, ['vraag-onbekend']]);
  });
});
