import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook } from '#contracts';
import type { Agenda, CaseId, JsonObject, MeetingCase, Outcome, Overleg, PartnerId } from '#core';
import { seenReports } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { readEvents } from '../testing/event-reader.js';
import { answer, passOn } from '../testing/pass-on.js';
import { readTopic } from '../testing/read-topic.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
let now = Date.parse('2026-12-04T15:20:00+01:00');
let keys = 0;
const people: Record<string, SignedInHeaders> = {};
const cases: Record<string, string> = {};

const FIRST = '2026-12-08T09:00:00.000Z';
const SECOND = '2026-12-15T09:00:00.000Z';
const CHILD = {
  kenmerk: 'K1',
  rol: 'kind',
  persoon: { achternaam: 'Harmelink', voornamen: 'Pip', leeftijd: 6 },
};
const MEMBERS = ['om-zwb', 'pol-zwb', 'vt-hvb', 'rvdk', '3ro'];

const caseOf = (outcome: Outcome): string => {
  if (outcome.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  return outcome.report.caseId;
};
/** A report in a case of its own, passed on to the members; gives the case. */
const reported = async (partner: PartnerId, kind: string, data: JsonObject): Promise<string> => {
  const [source = ''] = exampleRulebook().ketenpartners.find(({ code }) => code === partner)?.systemen ?? [];
  const id = randomUUID();
  const outcome = await storeReport(desk.parts, partner, {
    specversion: '1.0',
    id,
    source,
    type: `nl.samenloop.${kind}.v1`,
    time: new Date(now).toISOString(),
    subject: id,
    data,
  });
  await answer(desk.parts, outcome);
  await passOn(desk.parts, ...MEMBERS);
  return caseOf(outcome);
};
const sash = (moment: string, uitkomst: string, more: readonly JsonObject[] = []): Promise<string> => {
  now = Date.parse(moment);
  const example = exampleReport('sash-uitkomst', 'midden');
  return reported('pol-zwb', 'sash-uitkomst', {
    ...example,
    referentie: randomUUID(),
    uitkomst,
    datum: moment.slice(0, 10),
    betrokkenen: [...(example['betrokkenen'] as readonly JsonObject[]), ...more],
  });
};

const get = async <Body>(who: string, path: string) => {
  const told = await fetch(`${desk.url}/v1/overleggen/${path}`, { headers: people[who] ?? {} });
  return { status: told.status, etag: told.headers.get('etag') ?? '', json: (await told.json()) as Body };
};
const post = async (who: string, path: string, body: JsonObject, more: Record<string, string> = {}) => {
  keys += 1;
  const told = await fetch(`${desk.url}/v1/overleggen/${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `sleutel-${String(keys).padStart(4, '0')}`,
      ...people[who],
      ...more,
    },
    body: JSON.stringify(body),
  });
  const json = (await told.json()) as Readonly<Record<string, unknown>>;
  const faults = (json['fouten'] ?? []) as readonly { readonly code: string; readonly veld: string }[];
  return { status: told.status, json, faults: faults.map(({ code, veld }) => `${code} ${veld}`.trim()) };
};
const agenda = async (who: string, moment: string, query = ''): Promise<readonly string[]> =>
  (await get<Agenda>(who, `ao-hvb/${moment}${query}`)).json.punten.map(
    ({ zaak, urgentie, stand }) =>
      `${Object.entries(cases).find(([, id]) => id === zaak)?.[0] ?? zaak} ${urgentie ?? ''} ${stand}`,
  );
const patiently = async <Found>(
  look: () => Promise<Found>,
  holds: (found: Found) => boolean,
): Promise<Found> => {
  const until = performance.now() + 5_000;
  for (;;) {
    const found = await look();
    if (holds(found) || performance.now() > until) return found;
  }
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, now, () => ({ clock: () => now }));
  stopFollower = await runFollower(desk.parts);
  const member = { role: 'deelnemer' } as const;
  people['chair'] = await signedIn(desk, 'voorzitter', {
    role: 'voorzitter',
    organisation: 'vt-hvb',
    function: 'voorzitter',
  });
  for (const organisation of ['pol-zwb', 'om-zwb', 'rvdk', '3ro', 'vt-hvb', 'shn'])
    people[organisation] = await signedIn(desk, organisation, { ...member, organisation });
  cases['A'] = await sash('2026-12-04T15:20:00+01:00', 'midden');
  cases['D'] = await sash('2026-12-04T15:21:00+01:00', 'laag');
  cases['B'] = await sash('2026-12-07T16:05:00+01:00', 'gemiddeld', [CHILD]);
  cases['C'] = await sash('2026-12-07T17:40:00+01:00', 'hoog');
  now = Date.parse('2026-12-07T18:00:00+01:00');
  await patiently(
    () => agenda('pol-zwb', FIRST),
    ({ length }) => length === 2,
  );
}, 120_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('the agenda over HTTP (S03)', () => {
  it.each([
    ['chair', ['C hoog te bespreken', 'A gemiddeld te bespreken'], ['B gemiddeld te bespreken']],
    ['om-zwb', ['C hoog te bespreken', 'A gemiddeld te bespreken'], ['B gemiddeld te bespreken']],
    ['3ro', ['C hoog te bespreken', 'A gemiddeld te bespreken'], ['B gemiddeld te bespreken']],
    ['rvdk', [], ['B gemiddeld te bespreken']],
  ])('shows %s its own items, in order', async (who, first, second) => {
    expect([await agenda(who, FIRST), await agenda(who, SECOND)]).toEqual([first, second]);
  });

  it('tells which meetings come, and how much is on them', async () => {
    const { json } = await get<Overleg>('chair', 'ao-hvb');
    const coming = json.vergaderingen.filter(({ moment }) => moment >= FIRST).slice(0, 2);
    expect(coming).toMatchObject([
      { moment: FIRST, stand: 'gepland', punten: 2 },
      { moment: SECOND, stand: 'gepland', punten: 1 },
    ]);
  });

  it('shows on a shared screen only what all who are present may see', async () => {
    expect(await agenda('chair', SECOND, '?samen=rvdk,om-zwb')).toEqual(['B gemiddeld te bespreken']);
    expect(await agenda('chair', FIRST, '?samen=rvdk,om-zwb')).toEqual([]);
    const { rows } = await desk.parts.pool.query(
      'select role, organisation, page, together from shared_screen order by id desc limit 1',
    );
    const together = ['vt-hvb', 'rvdk', 'om-zwb'];
    expect(rows).toEqual([{ role: 'voorzitter', organisation: 'vt-hvb', page: 'ao-hvb', together }]);
    await expect(desk.parts.pool.query('delete from shared_screen')).rejects.toThrow(/append-only/);
  });

  it('is closed to who takes no part, and unknown where there is none', async () => {
    expect((await get('shn', 'ao-hvb')).status).toBe(403);
    expect((await get('chair', 'ao-dh')).status).toBe(403);
    expect((await get('chair', 'zsm-zwb')).status).toBe(404);
    expect((await get('chair', 'ao-hvb/2026-12-09T09:00:00.000Z')).status).toBe(404);
  });

  it('comes again on a stream when it changes, and not when it did not', async () => {
    const url = `${desk.url}/v1/overleggen/ao-hvb/stroom`;
    const reader = await readEvents(url, people['om-zwb'] ?? {});
    const first = await reader.until(({ event }) => event === 'overleg');
    expect(first.data).toMatchObject({ tafel: 'ao-hvb' });
    reader.stop();
    const again = await readEvents(url, { ...people['om-zwb'], 'Last-Event-ID': first.id ?? '' });
    now += 1_000;
    cases['E'] = await sash(new Date(now).toISOString(), 'hoog');
    const changed = await again.until(({ event }) => event === 'overleg');
    expect(changed.id).not.toBe(first.id);
    expect(JSON.stringify(changed.data)).toContain(cases['E']);
    again.stop();
  });
});

describe('a case at the overleg over HTTP', () => {
  const sheet = (who: string, name: string, query = '?doel=agenderen') =>
    get<MeetingCase & { readonly doel: string }>(who, `ao-hvb/zaken/${cases[name]}${query}`);

  it('is opened for a purpose, and that it was is kept', async () => {
    const { status, json } = await sheet('chair', 'A');
    expect([status, json.doel, json.vraag]).toEqual([
      200,
      'agenderen',
      'Hoe maken we het veilig voor het slachtoffer?',
    ]);
    const { rows } = await desk.parts.pool.query(
      'select purpose, page, organisation from case_read where case_id = $1 order by at desc limit 1',
      [cases['A']],
    );
    expect(rows).toEqual([{ purpose: 'agenderen', page: 'ao-hvb', organisation: 'vt-hvb' }]);
    expect((await sheet('chair', 'A', '')).status).toBe(400);
  });

  it('opens on a shared screen with what all were given who are present, and that it did is kept with whom', async () => {
    const shared = (name: string, samen: string, doel = 'agenderen') =>
      sheet('om-zwb', name, `/gedeeld?doel=${doel}&samen=${samen}`);
    const { status, json } = await shared('A', 'pol-zwb');
    expect([status, json.doel, json.delenEnDuiden.bekend.length]).toEqual([200, 'agenderen', 1]);
    // Of both it is known what the SASH answers; on a screen that others see nothing of a report itself stands.
    const text = JSON.stringify(json);
    expect(text).toMatch(/"aanduiding":"[A-Z]\./);
    expect(text).not.toMatch(/eerder geweld|achternaam|geboortedatum|"berichten"/);
    const { rows } = await desk.parts.pool.query(
      'select purpose, organisation, together from case_read where case_id = $1 order by id desc limit 1',
      [cases['A']],
    );
    expect(rows).toEqual([{ purpose: 'agenderen', organisation: 'om-zwb', together: ['pol-zwb'] }]);
    // Nobody has read a report by it: of who releases somebody is still asked whether the conditions were read.
    const seen = await seenReports(desk.parts.pool, 'om-zwb', [cases['A'] as CaseId]);
    expect([...(seen.get(cases['A'] as CaseId)?.keys() ?? [])]).toEqual([]);
    expect((await shared('A', 'pol-zwb,rvdk')).status).toBe(404);
    expect((await shared('B', 'pol-zwb,rvdk')).status).toBe(200);
    expect((await shared('A', 'pol-zwb', 'zomaar')).status).toBe(400);
    expect((await shared('A', 'shn')).status).toBe(400);
    expect((await shared('A', 'om-zwb')).status).toBe(400);
  });

  it('is not there for a member that was given nothing', async () => {
    expect((await sheet('rvdk', 'A')).status).toBe(404);
    expect((await sheet('rvdk', 'B')).status).toBe(200);
  });

  it('holds the answers of the SASH for the prosecutor, and neither for probation nor for Veilig Thuis', async () => {
    const knows = async (who: string) =>
      JSON.stringify((await sheet(who, 'A')).json).includes('eerder geweld');
    expect([await knows('om-zwb'), await knows('3ro'), await knows('chair'), await knows('vt-hvb')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what the chair records', () => {
  const {
    betrokkenen: _b,
    kinderenBetrokken: _k,
    betreft: _r,
    ...example
  } = exampleReport('overleg-uitkomst', 'tweesporen-met-advies');
  const OUTCOME: JsonObject = { ...example, gehoudenOp: FIRST };
  const place = (name: string) => `ao-hvb/zaken/${cases[name]}`;
  const versionOf = async (name: string) => (await get('chair', `${place(name)}?doel=agenderen`)).etag;

  beforeAll(() => {
    now = Date.parse('2026-12-08T12:10:00+01:00');
  });

  it('can be read back first: what would be sent, to whom, and who may not have it', async () => {
    const told = await post('chair', `${place('A')}/uitkomst/voorbeeld`, OUTCOME);
    const names = (list: unknown) =>
      (list as readonly { ketenpartner: string }[]).map((one) => one.ketenpartner);
    expect(told.status).toBe(200);
    expect(names(told.json['ontvangers'])).toEqual(['3ro', 'om-zwb', 'pol-zwb', 'vt-hvb']);
    expect(names(told.json['nietAan'])).toEqual(['rvdk']);
    expect(await readTopic(desk.parts, 'in.ao-hvb')).toEqual([]);
  });

  it('becomes a report of the overleg, on the version that lay before the chair', async () => {
    expect((await post('chair', `${place('A')}/uitkomst`, OUTCOME)).status).toBe(428);
    const match = { 'If-Match': await versionOf('A') };
    const told = await post('chair', `${place('A')}/uitkomst`, OUTCOME, match);
    expect([told.status, told.json['status']]).toEqual([202, 'ontvangen']);
    const [record] = await readTopic(desk.parts, 'in.ao-hvb');
    expect(JSON.parse(record?.value?.toString() ?? '{}')).toMatchObject({
      source: 'urn:nld:oin:00000009990001060000:systeem:samenloop-tafel',
      type: 'nl.samenloop.overleg-uitkomst.v1',
      subject: cases['A'],
      data: { gehoudenOp: FIRST, kinderenBetrokken: 'nee', route: 'tweesporen' },
    });
  });

  it('is refused from a member, on a case that is not there, and before the meeting', async () => {
    const match = { 'If-Match': await versionOf('C') };
    expect((await post('vt-hvb', `${place('C')}/uitkomst`, OUTCOME, match)).status).toBe(403);
    const unknown = `ao-hvb/zaken/${randomUUID()}/uitkomst`;
    expect((await post('chair', unknown, OUTCOME, match)).status).toBe(404);
    const early = await post('chair', `${place('C')}/uitkomst`, { ...OUTCOME, gehoudenOp: SECOND }, match);
    expect([early.status, early.faults]).toEqual([
      400,
      expect.arrayContaining(['moment-in-toekomst /gehoudenOp']),
    ]);
  });

  it('calls and cancels meetings', async () => {
    const called = await post('chair', 'ao-hvb/vergaderingen', { wat: 'afgelast', moment: SECOND });
    expect(called.status).toBe(202);
    const none = { wat: 'afgelast', moment: '2026-12-10T09:00:00.000Z' };
    expect((await post('chair', 'ao-hvb/vergaderingen', none)).status).toBe(404);
    expect((await post('om-zwb', 'ao-hvb/vergaderingen', { wat: 'extra', moment: SECOND })).status).toBe(403);
  });
});

describe('what members record', () => {
  it('put a case on the agenda, one that the hub knows and one that it does not', async () => {
    const item = {
      reden: 'Drie aangiften in een week.',
      vraag: 'Wie spreekt hem aan?',
      urgentie: 'hoog',
      grondslag: 'Wpg art. 16',
      wpgArtikel: '8',
    };
    const known = await post('pol-zwb', 'ao-hvb/agendapunten', { ...item, zaak: cases['D'] ?? '' });
    expect(known.status).toBe(202);
    const { betrokkenen = [] } = exampleReport('agendapunt', 'belaging-zonder-parketnummer');
    const fresh = { ...item, kinderenBetrokken: 'nee', betrokkenen };
    expect((await post('pol-zwb', 'ao-hvb/agendapunten', fresh)).status).toBe(202);
    const subjects = (await readTopic(desk.parts, 'in.pol-zwb')).map(
      ({ value }) => (JSON.parse(value?.toString() ?? '{}') as { subject: string }).subject,
    );
    expect(subjects[0]).toBe(cases['D']);
    expect(subjects[1]).not.toBe(cases['D']);
  });

  it('cannot take a case to the Zorg- en Veiligheidshuis without a criterion, and hear which', async () => {
    const told = await post('pol-zwb', `ao-hvb/zaken/${cases['A']}/opschaling`, {
      naar: { organisatie: 'zvh-hvb' },
      criteria: { problematiek: 'a', leefgebieden: 'b', gevolgen: 'c' },
    });
    expect([told.status, told.faults]).toEqual([400, ['criterium-ontbreekt /criteria/samenwerking']]);
    expect(JSON.stringify(told.json)).toContain('Criterium d ontbreekt');
  });

  it('cannot tell of an action that is not there', async () => {
    const told = await post('pol-zwb', `ao-hvb/zaken/${cases['A']}/acties/geen.0/ontvangst`, {
      wat: 'verwerkt',
    });
    expect([told.status, told.faults]).toEqual([404, ['actie-onbekend']]);
  });
});
