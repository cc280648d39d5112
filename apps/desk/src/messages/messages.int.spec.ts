import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '#core';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { handedOver } from '../testing/handed-over.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';
import type { MessageView } from './message-view.js';

interface Listed {
  readonly berichten: readonly MessageView[];
  readonly volgende: string | null;
}

interface Counts {
  readonly aantal: number;
  readonly perStand: readonly { readonly stand: string; readonly aantal: number }[];
}

let database: FreshDatabase;
let desk: RunningDesk;
let now = MORNING;
let first: Outcome;
let refused: Outcome;
let hub: SignedInHeaders;
let police: SignedInHeaders;
let policeManager: SignedInHeaders;
let prosecutor: SignedInHeaders;
let office: SignedInHeaders;
let elsewhere: SignedInHeaders;

const ask = (headers: Record<string, string>, query = '', accept = 'application/json') =>
  fetch(`${desk.url}/v1/berichten${query}`, { headers: { ...headers, Accept: accept } });
const listed = async (headers: SignedInHeaders, query = ''): Promise<Listed> => {
  const told = await ask(headers, query);
  expect(told.status).toBe(200);
  return (await told.json()) as Listed;
};
const counted = async (headers: SignedInHeaders, query = ''): Promise<Counts> => {
  const told = await ask(headers, `/tellingen${query}`);
  expect(told.status).toBe(200);
  return (await told.json()) as Counts;
};
const idsFor = async (headers: SignedInHeaders, query = ''): Promise<readonly string[]> =>
  (await listed(headers, query)).berichten.map(({ bericht }) => bericht);
const arrest = async (): Promise<Outcome> => {
  now += 1_000;
  return storeReport(desk.parts, 'pol-dh', arrestEvent(now));
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING, () => ({ clock: () => now }));
  first = await arrest();
  now += 1_000;
  refused = await storeReport(desk.parts, 'pol-dh', { ...arrestEvent(now), data: {} });
  now += 250;
  await handedOver(desk.parts, 'om-dh', 'om-dh.ovj');
  hub = await signedIn(desk, 'beheer', { role: 'beheerder', organisation: 'hub' });
  police = await signedIn(desk, 'agent', { role: 'zsm-dienst', organisation: 'pol-dh' });
  policeManager = await signedIn(desk, 'pb', { role: 'partnerbeheerder', organisation: 'pol-dh' });
  prosecutor = await signedIn(desk, 'ovj', { role: 'zsm-dienst', organisation: 'om-dh', function: 'ovj' });
  office = await signedIn(desk, 'om', { role: 'partnerbeheerder', organisation: 'om-dh' });
  elsewhere = await signedIn(desk, 'rm', { role: 'partnerbeheerder', organisation: 'om-rm' });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('the list of reports', () => {
  it('shows who runs the hub every report with its deliveries, newest first, and nothing of what is in it', async () => {
    const told = await ask(hub);
    const text = await told.text();
    const { berichten } = JSON.parse(text) as Listed;
    expect(berichten.map(({ bericht }) => bericht)).toEqual([refused.received.id, first.received.id]);
    expect(berichten[0]).toMatchObject({ status: 'geweigerd', stand: 'geweigerd', ontvangers: [] });
    expect(berichten[0]?.fouten.length).toBeGreaterThan(0);
    expect(berichten[1]).toMatchObject({
      naam: 'aanhouding',
      afzender: 'pol-dh',
      eigen: false,
      regio: 'haaglanden',
      stand: 'onderweg',
    });
    expect(berichten[1]?.ontvangers.find(({ ketenpartner }) => ketenpartner === 'om-dh')).toMatchObject({
      status: 'klaargezet',
    });
    expect(berichten[1]).not.toHaveProperty('kenmerk');
    expect(text).not.toMatch(/9999\d{5}/);
  });

  it('shows who sent a report all of it, with their own mark, and how many got nothing', async () => {
    for (const headers of [police, policeManager]) {
      const { berichten } = await listed(headers);
      expect(berichten.map(({ bericht }) => bericht)).toContain(first.received.id);
      const own = berichten.find(({ bericht }) => bericht === first.received.id);
      expect(own).toMatchObject({ eigen: true, kenmerk: first.received.event?.id });
      expect(own?.nietGedeeld).toEqual(expect.any(Number));
      expect(own?.ontvangers.length).toBeGreaterThan(1);
    }
  });

  it('shows a recipient its own delivery alone, once it was handed over', async () => {
    const { berichten } = await listed(office);
    expect(berichten.map(({ bericht }) => bericht)).toEqual([first.received.id]);
    const names = new Set(berichten[0]?.ontvangers.map(({ ketenpartner }) => ketenpartner.split('.')[0]));
    expect([...names]).toEqual(['om-dh']);
    expect(berichten[0]).toMatchObject({ nietGedeeld: null, eigen: false, duurMs: 1_250 });
    expect(berichten[0]).not.toHaveProperty('regio');
    expect(await idsFor(office, '?regio=haaglanden')).toEqual([]);
    const later = await arrest();
    expect(await idsFor(office)).not.toContain(later.received.id);
    await handedOver(desk.parts, 'om-dh', 'om-dh.ovj');
    expect(await idsFor(office)).toContain(later.received.id);
    expect(await idsFor(prosecutor)).toContain(later.received.id);
  });

  it('is empty for an organisation that has nothing to do with them, whatever it asks', async () => {
    for (const query of ['', `?zoek=${first.received.id}`, '?ontvanger=om-dh', '?stand=geweigerd'])
      expect(await idsFor(elsewhere, query)).toEqual([]);
    expect(await counted(elsewhere)).toMatchObject({ aantal: 0, meerDan: false });
  });

  it('refuses what no text holds', async () => {
    for (const name of ['soort', 'afzender', 'regio', 'zoek'])
      expect((await ask(hub, `?${name}=%00`)).status).toBe(400);
  });

  it('is for who is signed in', async () => {
    expect((await ask({})).status).toBe(401);
  });
});

describe('what is looked for', () => {
  it.each([
    ['?stand=geweigerd', () => [refused.received.id]],
    ['?soort=crisismelding', () => []],
    ['?zaak=', () => null],
    ['?tot=2026-11-30T08:02:02Z', () => null],
  ])('is found by what became of it: %s', async (query, expected) => {
    const ids = await idsFor(hub, query);
    expect(ids).toEqual(expected() ?? (await idsFor(hub)));
  });

  it('is found by its id, its case, the mark that its sender gave it and the code of a fault', async () => {
    const caseId = first.tag === 'accepted' ? first.report.caseId : '';
    const fault = refused.tag === 'rejected' ? (refused.faults[0]?.code ?? '') : '';
    expect(await idsFor(hub, `?zoek=${first.received.id}`)).toEqual([first.received.id]);
    expect(await idsFor(hub, `?zoek=${caseId}`)).toEqual([first.received.id]);
    expect(await idsFor(hub, `?zaak=${caseId}`)).toEqual([first.received.id]);
    expect(await idsFor(hub, `?zoek=${fault}`)).toEqual([refused.received.id]);
    expect(await idsFor(police, `?zoek=${first.received.event?.id}`)).toEqual([first.received.id]);
    expect(await idsFor(hub, `?zoek=${first.received.event?.id}`)).toEqual([]);
  });

  it('is counted for each stand, and as a whole', async () => {
    const { perStand, ...total } = await counted(hub, '?stand=geweigerd');
    expect(total).toEqual({ aantal: 1, meerDan: false });
    expect(perStand.find(({ stand }) => stand === 'aangenomen')?.aantal).toBeGreaterThan(1);
    expect(perStand.find(({ stand }) => stand === 'geweigerd')?.aantal).toBe(1);
  });

  it.each([
    ['?stand=kwijt', /stand/],
    ['?van=gisteren', /tijdzone/],
    ['?zaak=1', /zaak/],
    ['?zoek=999900006', /burgerservicenummer/],
    ['?soort=a&soort=b', /één keer/],
    ['?na=1', /volgende/],
    ['?limit=0', /limit/],
  ])('is refused when the question is no question: %s', async (query, why) => {
    const told = await ask(hub, query);
    const { detail } = (await told.json()) as { readonly detail: string };
    expect([told.status, detail]).toEqual([400, expect.stringMatching(why)]);
    expect(detail).not.toMatch(/999900006/);
    expect(desk.lines.join()).not.toMatch(/999900006/);
  });
});

describe('the pages of the list', () => {
  it('hold each report once, also while others come in', async () => {
    for (let n = 0; n < 5; n += 1) await arrest();
    const all = await idsFor(hub);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Listed = await listed(hub, `?limit=2${next === '' ? '' : `&na=${next}`}`);
      seen.push(...page.berichten.map(({ bericht }) => bericht));
      next = page.volgende;
      await arrest();
    }
    expect(seen).toEqual(all);
  });

  it('come as a table, a line for each delivery', async () => {
    const told = await ask(policeManager, '?stand=geweigerd', 'text/csv');
    expect([told.status, told.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/csv'),
    ]);
    const [header, line] = (await told.text()).split('\r\n');
    expect([header, line]).toEqual([
      expect.stringContaining('bericht,ontvangenOp,soort'),
      expect.stringContaining(`${refused.received.id},`),
    ]);
    expect((await ask(hub, '', 'image/png')).status).toBe(406);
  });
});

describe('the stream of reports', () => {
  it('tells what comes in of what somebody sees, and goes on where it was left', async () => {
    const stream = await readEvents(`${desk.url}/v1/berichten/stroom`, office);
    await stream.until(({ event }) => event === 'klok');
    const next = await arrest();
    const other = await arrest();
    await handedOver(desk.parts, 'om-dh');
    const came = await stream.until(({ data }) => data['bericht'] === next.received.id);
    await stream.until(({ data }) => data['bericht'] === other.received.id);
    stream.stop();
    expect(came).toMatchObject({ event: 'bericht', data: { nietGedeeld: null } });
    const missed = await arrest();
    await handedOver(desk.parts, 'om-dh');
    const again = await readEvents(`${desk.url}/v1/berichten/stroom`, {
      ...office,
      'Last-Event-ID': came.id ?? '',
    });
    await again.until(({ data }) => data['bericht'] === missed.received.id);
    again.stop();
  });

  it('tells nothing of what is others’', async () => {
    const stream = await readEvents(`${desk.url}/v1/berichten/stroom`, elsewhere);
    const own = await readEvents(`${desk.url}/v1/berichten/stroom`, police);
    const { received } = await arrest();
    await own.until(({ data }) => data['bericht'] === received.id);
    expect(stream.events.filter(({ event }) => event === 'bericht')).toEqual([]);
    stream.stop();
    own.stop();
  });
});
