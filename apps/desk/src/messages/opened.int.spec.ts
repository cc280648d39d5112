import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '#core';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { handedOver } from '../testing/handed-over.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

interface Field {
  readonly veld: string;
  readonly naam: string;
  readonly hoe: string;
  readonly verzonden: boolean | null;
  readonly keten: readonly { readonly regel: string }[];
}
interface Told {
  readonly status: number;
  readonly text: string;
  readonly json: {
    readonly kijktAls: string;
    readonly doelen?: readonly string[];
    readonly detail?: string;
    readonly waarde?: unknown;
    readonly inzien: Record<string, unknown>;
    readonly opnieuwAfleveren: boolean;
    readonly verloop: readonly { readonly soort: string; readonly ms: number | null }[];
    readonly nietGedeeld: readonly object[];
    readonly routering: readonly object[];
    readonly ontvangers: readonly {
      readonly ontvanger: string;
      readonly regels: readonly object[];
      readonly velden: readonly Field[];
    }[];
  };
}

let database: FreshDatabase;
let desk: RunningDesk;
let now = MORNING;
let outcome: Outcome;
let refused: Outcome;
const people: Record<string, SignedInHeaders> = {};
const PERSONS = /9999\d{5}|Venbroek|Tamar/;

const toldBy = async (answer: Response): Promise<Told> => {
  const text = await answer.text();
  return { status: answer.status, text, json: JSON.parse(text) as Told['json'] };
};
const who = (name: string): SignedInHeaders => {
  const headers = people[name];
  if (headers === undefined) throw new Error(`niemand heet ${name}`);
  return headers;
};
const open = async (name: string, id: string, query: string): Promise<Told> =>
  toldBy(await fetch(`${desk.url}/v1/berichten/${id}${query}`, { headers: who(name) }));
const reveal = async (name: string, id: string, body: object): Promise<Told> =>
  toldBy(
    await fetch(`${desk.url}/v1/berichten/${id}/inzien`, {
      method: 'POST',
      headers: { ...who(name), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const id = () => outcome.received.id;
const NAME = '/betrokkenen/0/persoon';

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING, () => ({ clock: () => now }));
  outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(now));
  refused = await storeReport(desk.parts, 'pol-dh', { ...arrestEvent(now), data: {} });
  now += 1_250;
  await handedOver(desk.parts, 'om-dh', 'om-dh.ovj');
  people['hub'] = await signedIn(desk, 'hub', { role: 'beheerder', organisation: 'hub' });
  people['fg'] = await signedIn(desk, 'fg', { role: 'fg-auditor', organisation: 'hub' });
  people['police'] = await signedIn(desk, 'agent', { role: 'zsm-dienst', organisation: 'pol-dh' });
  people['manager'] = await signedIn(desk, 'pb', { role: 'partnerbeheerder', organisation: 'pol-dh' });
  people['prosecutor'] = await signedIn(desk, 'om', { role: 'zsm-dienst', organisation: 'om-dh' });
  people['elsewhere'] = await signedIn(desk, 'rm', { role: 'zsm-dienst', organisation: 'om-rm' });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('a report that somebody opens', () => {
  it('is opened for a purpose that the desk names', async () => {
    const asked = await open('police', id(), '');
    expect([asked.status, asked.json.doelen]).toEqual([400, expect.arrayContaining(['zsm-beslissing'])]);
    expect((await open('hub', id(), '?doel=zsm-beslissing')).json.doelen).toEqual(['beheer']);
    expect((await open('fg', id(), '')).json.doelen).toEqual(['toezicht']);
  });

  it('tells its sender of every recipient what it may see of each field and why, and what was not sent at all', async () => {
    const told = await open('police', id(), '?doel=zsm-beslissing');
    expect([told.status, told.json.kijktAls]).toEqual([200, 'afzender']);
    expect(told.json.verloop.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['ontvangen', 'aangenomen', 'gerouteerd', 'besloten', 'klaargezet']),
    );
    expect(told.json.verloop.find(({ soort }) => soort === 'klaargezet')?.ms).toBe(1_250);
    expect(told.json.routering.length).toBeGreaterThan(0);
    const fields = told.json.ontvangers.find(({ ontvanger }) => ontvanger === 'om-dh')?.velden ?? [];
    expect(fields.every(({ verzonden }) => verzonden !== null)).toBe(true);
    expect(fields.some(({ verzonden }) => verzonden === false)).toBe(true);
    expect(fields.find(({ veld }) => veld === NAME)).toMatchObject({ naam: 'Persoon', verzonden: true });
    expect(told.text).not.toMatch(PERSONS);
  });

  it('tells who runs the hub the same without values, and not of what is sensitive whether it was sent', async () => {
    const told = await open('hub', id(), '?doel=beheer');
    const { ontvangers, inzien, kijktAls } = told.json;
    expect([told.status, kijktAls, inzien['verzonden']]).toEqual([200, 'beheer', false]);
    const known = ontvangers.flatMap(({ velden }) => velden.map(({ verzonden }) => verzonden));
    expect(new Set(known)).toEqual(new Set([true, false, null]));
    expect(told.text).not.toMatch(PERSONS);
  });

  it('says whether who looks may have it delivered again: who runs the hub, or the systems of a recipient', async () => {
    const may = async (name: string, purpose: string): Promise<boolean> =>
      (await open(name, id(), `?doel=${purpose}`)).json.opnieuwAfleveren;
    expect(await may('hub', 'beheer')).toBe(true);
    expect(await may('fg', 'toezicht')).toBe(false);
    expect(await may('prosecutor', 'zsm-beslissing')).toBe(false);
    const [managed] = (await open('manager', id(), '')).json.doelen ?? [];
    expect(await may('manager', managed ?? '')).toBe(false);
  });

  it('tells a recipient only of its own part, and of that only what it got', async () => {
    const told = await open('prosecutor', id(), '?doel=zsm-beslissing');
    expect([told.status, told.json.kijktAls]).toEqual([200, 'ontvanger']);
    expect(new Set(told.json.ontvangers.map(({ ontvanger }) => ontvanger))).toEqual(new Set(['om-dh']));
    expect(told.json.ontvangers.flatMap(({ velden }) => velden).map(({ hoe }) => hoe)).not.toContain(
      'weggelaten',
    );
    expect([told.json.nietGedeeld, told.json.routering]).toEqual([[], []]);
    expect(told.text).not.toMatch(/vt-hag|Slachtofferhulp/);
  });

  it('is as unknown to others as one that does not exist', async () => {
    const unknown = id().replace(/^.{8}/, '00000000');
    for (const [name, which] of [
      ['elsewhere', id()],
      ['prosecutor', refused.received.id],
      ['hub', unknown],
      ['hub', 'geen-id'],
    ] as const) {
      const told = await open(name, which, '?doel=beheer');
      expect([told.status, told.json.detail]).toEqual([404, expect.stringContaining('geen bericht')]);
    }
  });

  it('tells why it was refused', async () => {
    const told = await open('manager', refused.received.id, '?doel=beheer');
    expect(told.json.verloop).toContainEqual(expect.objectContaining({ soort: 'geweigerd', mislukt: true }));
    expect(told.text).toContain('"verwacht"');
  });

  it('leaves behind who opened it, and for what', async () => {
    await open('prosecutor', id(), '?doel=zsm-beslissing');
    const { rows } = await desk.parts.pool.query(
      'select role, organisation, report_id as report, purpose, field from report_read order by id desc limit 1',
    );
    expect(rows).toEqual([
      { role: 'zsm-dienst', organisation: 'om-dh', report: id(), purpose: 'zsm-beslissing', field: null },
    ]);
    await expect(desk.parts.pool.query('delete from report_read')).rejects.toThrow('append-only');
  });
});

describe('the value of one field', () => {
  const asked = { veld: NAME, ontvanger: null, doel: 'zsm-beslissing' };

  it('is shown as it was sent to who works with the case at its sender, and that it was is kept', async () => {
    const told = await reveal('police', id(), asked);
    expect([told.status, told.json.waarde]).toEqual([
      200,
      expect.objectContaining({ achternaam: expect.any(String) }),
    ]);
    const { rows } = await desk.parts.pool.query(
      `select r.field, r.recipient, c.page from report_read r join case_read c on c.at = r.at and c.person = r.person
       order by r.id desc limit 1`,
    );
    expect(rows).toEqual([{ field: NAME, recipient: null, page: 'berichten' }]);
  });

  it('is shown as it was given to who works with the case at the recipient', async () => {
    const told = await reveal('prosecutor', id(), { ...asked, ontvanger: 'om-dh' });
    expect([told.status, told.json.waarde]).toEqual([200, expect.anything()]);
    const { rows } = await desk.parts.pool.query(
      `select count(*)::int as times from attempt where stream = 'out.om-dh' and channel = 'bord'`,
    );
    expect(rows).toEqual([{ times: 1 }]);
  });

  it.each([
    ['hub', null, 'beheer', 403],
    ['fg', null, 'toezicht', 403],
    ['manager', null, 'beheer', 403],
    ['prosecutor', null, 'zsm-beslissing', 403],
    ['police', 'om-dh', 'zsm-beslissing', 403],
    ['elsewhere', 'om-dh', 'zsm-beslissing', 404],
    ['police', null, 'zomaar', 400],
  ])('is not shown to %s as of %s for %s', async (name, ontvanger, doel, status) => {
    const told = await reveal(name, id(), { veld: NAME, ontvanger, doel });
    expect([told.status, told.json.detail]).toEqual([status, expect.stringMatching(/\S/)]);
    expect(told.text).not.toMatch(/achternaam/);
  });

  it('is one field: not what holds several, nor a part of one', async () => {
    for (const veld of ['/betrokkenen', '/betrokkenen/0', `${NAME}/bsn`]) {
      const told = await reveal('police', id(), { ...asked, veld });
      expect([veld, told.status]).toEqual([veld, 404]);
    }
  });

  it('is not there when it was not sent, or is no field', async () => {
    expect((await reveal('police', id(), { ...asked, veld: '/bestaatNiet' })).status).toBe(404);
    expect((await reveal('police', id(), { ...asked, veld: 'persoon' })).status).toBe(400);
    expect(desk.lines.join()).not.toMatch(PERSONS);
  });
});

describe('the evidence of a report', () => {
  it('is a file without values that tells whether its chain is unbroken', async () => {
    const told = await open('manager', id(), '/bewijs?doel=beheer');
    expect([told.status, told.json]).toMatchObject([
      200,
      { bericht: id(), bewijs: { keten: { klopt: true } } },
    ]);
    expect(told.text).not.toMatch(PERSONS);
  });
});
