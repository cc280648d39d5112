import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleReport } from '#contracts';
import { deliveriesAt, inTransaction, recordChecks } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { MORNING } from '../testing/arrest-event.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';
import { streetTwin, type StreetTwin } from './testing/street-twin.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let database: FreshDatabase;
let desk: RunningDesk;
let street: StreetTwin;
let hub: SignedInHeaders;
let police: SignedInHeaders;
let safeHome: SignedInHeaders;
let officer: SignedInHeaders;
let now = MORNING;
let refused: string;

interface Group {
  readonly groep: string;
  readonly aantal: number;
  readonly eigenaar: { readonly code: string };
  readonly opnieuwAfleveren: boolean;
  readonly oudste: string;
}

const get = async (who: SignedInHeaders, path: string) => {
  const told = await fetch(`${desk.url}/v1/${path}`, { headers: who });
  const text = await told.text();
  return { status: told.status, text, json: JSON.parse(text) as Record<string, unknown> };
};
const post = async (who: SignedInHeaders, path: string, body: object, key = 'sleutel-0001') => {
  const told = await fetch(`${desk.url}/v1/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...who },
    body: JSON.stringify(body),
  });
  return { status: told.status, json: (await told.json()) as Record<string, unknown> };
};
const groupsOf = async (who: SignedInHeaders): Promise<readonly Group[]> =>
  (await get(who, 'tegengehouden')).json['groepen'] as readonly Group[];
const codesOf = async (who: SignedInHeaders): Promise<readonly string[]> =>
  (await groupsOf(who)).map(({ groep }) => groep);

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING, () => ({ clock: () => now }));
  street = streetTwin(desk.parts, storeReport);
  hub = await signedIn(desk, 'beheer', { role: 'beheerder', organisation: 'hub' });
  police = await signedIn(desk, 'politie', { role: 'partnerbeheerder', organisation: 'pol-dh' });
  safeHome = await signedIn(desk, 'veilig thuis', { role: 'partnerbeheerder', organisation: 'vt-hag' });
  officer = await signedIn(desk, 'officier', { role: 'zsm-dienst', organisation: 'om-dh', function: 'ovj' });
  refused = (await street.refusedArrest()).received.id;
  for (let n = 0; n < 3; n += 1) await street.arrest();
  await street.handOver('vt-hag');
  await street.fetch('vt-hag', 1);
  now += 2 * HOUR;
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('what is held up', () => {
  it('is grouped by cause, the oldest first, with whose action it is', async () => {
    const groups = await groupsOf(hub);
    expect(groups).toContainEqual(
      expect.objectContaining({
        groep: 'geweigerd.veld-ontbreekt.pol-dh',
        aantal: 1,
        eigenaar: { soort: 'ketenpartner', code: 'pol-dh', naam: expect.any(String) },
        opnieuwAfleveren: false,
        waaromNiet: expect.stringContaining('nooit verwerkt'),
        verbeteren: true,
      }),
    );
    expect(groups).toContainEqual(
      expect.objectContaining({ groep: 'niet-opgehaald.vt-hag', aantal: 2, opnieuwAfleveren: true }),
    );
    expect(groups).toContainEqual(
      expect.objectContaining({
        groep: 'niet-overgedragen.om-dh',
        aantal: 3,
        eigenaar: expect.objectContaining({ soort: 'beheer' }),
        opnieuwAfleveren: false,
      }),
    );
    const moments = groups.map(({ oudste }) => oudste);
    expect(moments).toEqual([...moments].sort());
  });

  it('is for a partner only what it sent or is to get', async () => {
    expect(await codesOf(police)).toEqual(['geweigerd.veld-ontbreekt.pol-dh']);
    expect(await codesOf(safeHome)).toEqual(['niet-opgehaald.vt-hag']);
    expect((await get(safeHome, 'tegengehouden/geweigerd.veld-ontbreekt.pol-dh')).status).toBe(404);
    expect((await get(police, 'tegengehouden/niet-opgehaald.vt-hag')).status).toBe(404);
    expect((await get(hub, 'tegengehouden/bestaat.niet')).status).toBe(404);
  });

  it('is closed to other roles, who hear who may see it', async () => {
    const told = await get(officer, 'tegengehouden');
    expect([told.status, told.json['detail']]).toEqual([
      403,
      expect.stringContaining('beheerder of partnerbeheerder'),
    ]);
    const own = await signedIn(desk, 'eigen', { role: 'beheerder', organisation: 'om-dh' });
    expect((await get(own, 'tegengehouden')).status).toBe(403);
  });

  it('is listed page by page, without anything that a report says', async () => {
    const first = await get(hub, 'tegengehouden/niet-opgehaald.vt-hag?limit=1');
    const second = await get(
      hub,
      `tegengehouden/niet-opgehaald.vt-hag?limit=1&na=${String(first.json['volgende'])}`,
    );
    const items = [first, second].flatMap(({ json }) => json['items'] as readonly { aflevering: string }[]);
    expect(new Set(items.map(({ aflevering }) => aflevering)).size).toBe(2);
    expect(items[0]).toMatchObject({ soort: 'aanhouding', afzender: 'pol-dh', ontvanger: 'vt-hag' });
    expect(first.text).not.toMatch(/9999\d{5}/);
    expect((await get(hub, 'tegengehouden/niet-opgehaald.vt-hag?na=x')).status).toBe(400);
  });

  it('tells who does not have it yet only that it lies ready', async () => {
    const { json, text } = await get(safeHome, 'tegengehouden/niet-opgehaald.vt-hag');
    expect(json['items']).toHaveLength(2);
    expect(text).not.toMatch(/aanhouding|pol-dh/);
  });

  it('that was stopped at a second look is told to who sent it, and cannot be delivered again', async () => {
    const [, second = 0] = await street.numbersOf('vt-hag');
    await recordChecks(desk.parts.pool, [
      {
        partner: 'vt-hag',
        number: second,
        outcome: 'gestopt',
        at: now,
        reason: 'geheim-adres-bekend',
        rulebook: 1,
        plan: null,
        held: null,
        persons: null,
        conditions: '',
      },
    ]);
    expect(await groupsOf(police)).toContainEqual(
      expect.objectContaining({
        groep: 'gestopt.grondslag-vervallen',
        aantal: 1,
        opnieuwAfleveren: false,
        waaromNiet: 'Een grondslag die later begint, doet een oude weigering niet herleven.',
      }),
    );
    expect(await codesOf(safeHome)).toEqual(['niet-opgehaald.vt-hag']);
    const listed = await get(police, 'tegengehouden/gestopt.grondslag-vervallen');
    expect(listed.json['items']).toEqual([expect.objectContaining({ ontvanger: 'vt-hag' })]);
    expect(listed.text).not.toContain('geheim');
    expect((await post(hub, 'herleveringen/plan', { groep: 'gestopt.grondslag-vervallen' })).status).toBe(
      409,
    );
  });

  it('is not listed from a place that is none', async () => {
    const group = (await codesOf(police)).find((code) => code.startsWith('geweigerd.')) ?? '';
    expect((await get(police, `tegengehouden/${group}?na=1_x_1`)).status).toBe(400);
  });

  it('stays out of sight once a recipient fetched it', async () => {
    await street.fetch('vt-hag', 3);
    expect(await codesOf(safeHome)).toEqual([]);
  });
});

describe('a refused report', () => {
  const contents = (who: SignedInHeaders, purpose = 'bericht-verbeteren') =>
    get(who, `geweigerde-berichten/${refused}/inhoud?doel=${purpose}`);

  it('shows who runs the hub its faults and that it is kept, and nothing of what it says', async () => {
    const told = await get(hub, `geweigerde-berichten/${refused}`);
    expect(told.json).toMatchObject({ soort: 'aanhouding', heeftInhoud: true, magVerbeteren: false });
    expect(told.text).not.toMatch(/9999\d{5}/);
    expect((await contents(hub)).status).toBe(403);
    expect((await contents(officer)).status).toBe(404);
    expect((await get(safeHome, `geweigerde-berichten/${refused}`)).status).toBe(404);
  });

  it('is opened by its own people for a purpose, which is kept first', async () => {
    expect((await contents(police, 'nieuwsgierig')).status).toBe(400);
    const told = await contents(police);
    expect(told.json).toMatchObject({
      gebeurtenis: { type: 'nl.samenloop.aanhouding.v1', subject: expect.any(String) },
      data: expect.any(Object),
    });
    const { rows } = await desk.parts.pool.query('select role, organisation, purpose from rejected_read');
    expect(rows).toEqual([
      { role: 'partnerbeheerder', organisation: 'pol-dh', purpose: 'bericht-verbeteren' },
    ]);
    await expect(desk.parts.pool.query('delete from rejected_read')).rejects.toThrow('append-only');
  });

  it('is opened by nobody who only looks as its sender', async () => {
    const fg = await signedIn(desk, 'fg', { role: 'fg-auditor', organisation: 'hub' });
    for (const role of ['partnerbeheerder', 'zsm-dienst']) {
      const as = `als=pol-dh@${role}&alsDoel=toezicht`;
      const path = `geweigerde-berichten/${refused}/inhoud?doel=fout-uitzoeken&${as}`;
      const told = await get(fg, path);
      expect([told.status, told.json['tekst'], told.json['data']]).toEqual([403, undefined, undefined]);
    }
  });

  it('is replaced by a corrected one, once, however often the same request comes', async () => {
    const path = `geweigerde-berichten/${refused}/verbetering`;
    const { json } = await contents(police);
    const event = json['gebeurtenis'] as { readonly data: object; readonly subject: string };
    const bericht = { type: 'nl.samenloop.aanhouding.v1', subject: event.subject, data: event.data };
    const wrong = await post(police, path, { reden: 'kort', bericht });
    expect([wrong.status, wrong.json['fouten']]).toEqual([
      400,
      expect.arrayContaining([
        expect.objectContaining({ veld: '/reden' }),
        expect.objectContaining({ code: 'veld-ontbreekt', veld: '/bericht/data/betrokkenen' }),
      ]),
    ]);
    const number = await post(police, path, { reden: 'over 999904279 hersteld', bericht });
    expect(number.json['fouten']).toContainEqual(expect.objectContaining({ code: 'persoonsgegeven' }));
    const good = {
      reden: 'De betrokkenen ontbraken.',
      bericht: { ...bericht, data: exampleReport('aanhouding', 'twee-verdachten-drie-kinderen') },
    };
    expect((await post(hub, path, good)).status).toBe(403);
    const sent = await post(police, path, good, 'verbetering-1');
    const again = await post(police, path, good, 'verbetering-1');
    expect([sent.status, again.status, again.json]).toEqual([202, 202, sent.json]);
    const other = await post(police, path, good, 'verbetering-2');
    expect([other.status, other.json['vervangenDoor']]).toEqual([409, sent.json['bericht']]);
    const after = await get(police, `geweigerde-berichten/${refused}`);
    expect(after.json).toMatchObject({ vervangenDoor: sent.json['bericht'], magVerbeteren: false });
    expect(await codesOf(police)).not.toContain('geweigerd.veld-ontbreekt.pol-dh');
  });

  it('cannot be opened when it is no longer kept', async () => {
    const before = now;
    const { received } = await street.refusedArrest();
    now += 15 * DAY;
    const told = await get(police, `geweigerde-berichten/${received.id}/inhoud?doel=fout-uitzoeken`);
    now = before;
    expect(told.status).toBe(410);
  });
});

describe('a plan to deliver again', () => {
  const plan = (who: SignedInHeaders, question: object) => post(who, 'herleveringen/plan', question);
  const start = (who: SignedInHeaders, id: unknown, key: string, reden = 'De ontvanger lag eruit.') =>
    post(who, 'herleveringen', { plan: id, reden }, key);

  it('says how many, and how many not and why', async () => {
    const numbers = await street.numbersOf('vt-hag');
    for (let n = 0; n < 3; n += 1) await street.arrest();
    await street.handOver('vt-hag');
    now += 2 * HOUR;
    const { json } = await plan(hub, { groep: 'niet-opgehaald.vt-hag' });
    expect(json).toMatchObject({ aantal: 3, afTeLeveren: 3, overgeslagen: [], isMeer: false });
    expect(json['zin']).toBe('3 berichten worden opnieuw afgeleverd.');
    const period = await plan(hub, { ontvanger: 'vt-hag', sinds: new Date(MORNING).toISOString() });
    expect(period.json).toMatchObject({
      aantal: numbers.length + 3,
      afTeLeveren: 3,
      overgeslagen: [
        { uitkomst: 'al-afgeleverd', uitleg: 'de ontvanger heeft het al', aantal: 2 },
        expect.objectContaining({ uitkomst: 'gestopt', aantal: 1 }),
      ],
      ontvangers: [expect.objectContaining({ code: 'vt-hag', aantal: 3 })],
    });
    const all = await plan(hub, {
      ontvanger: 'vt-hag',
      sinds: new Date(MORNING).toISOString(),
      ookAfgeleverd: true,
    });
    expect(all.json).toMatchObject({ afTeLeveren: 5 });
  });

  it('does not tell a recipient what was stopped before it had it', async () => {
    const { json } = await plan(safeHome, { ontvanger: 'vt-hag', sinds: new Date(MORNING).toISOString() });
    const skipped = json['overgeslagen'] as readonly { readonly uitkomst: string }[];
    expect(skipped.map(({ uitkomst }) => uitkomst)).toEqual(['al-afgeleverd', 'niet-meer-beschikbaar']);
  });

  it('is refused for others, and when the question is wrong', async () => {
    expect((await plan(officer, { groep: 'niet-opgehaald.vt-hag' })).status).toBe(403);
    expect((await plan(police, { groep: 'niet-opgehaald.vt-hag' })).status).toBe(400);
    expect(
      (await plan(safeHome, { ontvanger: 'om-dh', sinds: new Date(MORNING).toISOString() })).status,
    ).toBe(400);
    expect((await plan(hub, {})).status).toBe(400);
    expect((await plan(hub, { ontvanger: 'vt-hag', sinds: 'gisteren' })).status).toBe(400);
  });

  it('is carried out without what was fetched meanwhile, and says so', async () => {
    const made = await plan(hub, { groep: 'niet-opgehaald.vt-hag' });
    await street.fetch('vt-hag', 4);
    const started = await start(hub, made.json['plan'], 'herlevering-1');
    expect([started.status, started.json]).toEqual([
      202,
      expect.objectContaining({
        stand: 'loopt',
        aantal: 3,
        gedaan: 1,
        open: 2,
        aangeboden: 0,
        gewijzigd: [{ uitkomst: 'al-afgeleverd', uitleg: 'de ontvanger heeft het al', aantal: 1 }],
        reden: 'De ontvanger lag eruit.',
        doorU: true,
      }),
    ]);
    const again = await start(hub, made.json['plan'], 'herlevering-1');
    expect([again.status, again.json['herlevering']]).toEqual([202, started.json['herlevering']]);
    expect((await start(hub, made.json['plan'], 'herlevering-1', 'Iets anders dan eerst.')).status).toBe(409);
    expect((await start(hub, made.json['plan'], 'herlevering-2')).status).toBe(409);
    const busy = await plan(hub, { groep: 'niet-opgehaald.vt-hag' });
    expect(busy.json).toMatchObject({
      afTeLeveren: 0,
      overgeslagen: [expect.objectContaining({ uitkomst: 'loopt-al' })],
    });
  });

  it('that runs can be followed and cancelled, and is not done before nothing is left', async () => {
    const { json } = await get(hub, 'herleveringen');
    const [job] = json['herleveringen'] as readonly {
      readonly herlevering: string;
      readonly stand: string;
    }[];
    expect(job?.stand).toBe('loopt');
    const path = `herleveringen/${job?.herlevering}`;
    expect((await get(safeHome, path)).status).toBe(404);
    const cancelled = await post(hub, `${path}/annulering`, {});
    expect([cancelled.status, cancelled.json]).toEqual([
      200,
      expect.objectContaining({
        stand: 'geannuleerd',
        open: 0,
        uitkomsten: expect.arrayContaining([expect.objectContaining({ uitkomst: 'geannuleerd', aantal: 2 })]),
      }),
    ]);
    expect((await get(hub, path)).json['stand']).toBe('geannuleerd');
  });

  it('ends, and names only its own', async () => {
    const made = await plan(safeHome, { groep: 'niet-opgehaald.vt-hag' });
    expect((await start(hub, made.json['plan'], 'herlevering-3')).status).toBe(404);
    const before = now;
    now += HOUR;
    const late = await start(safeHome, made.json['plan'], 'herlevering-4');
    now = before;
    expect([late.status, late.json['detail']]).toEqual([412, expect.stringContaining('verlopen')]);
    expect((await start(safeHome, 'geen', 'herlevering-5', '')).json['fouten']).toHaveLength(2);
  });

  it('of who works in a function is for who does too: others do not hear that there is such a stream', async () => {
    const own = { role: 'partnerbeheerder', organisation: 'vt-hag', function: 'piket' } as const;
    const piket = await signedIn(desk, 'piket', own);
    const since = new Date(now - HOUR).toISOString();
    const made = await plan(piket, { ontvanger: 'vt-hag.piket', sinds: since });
    const { json } = await start(piket, made.json['plan'], 'herlevering-6');
    const path = `herleveringen/${String(json['herlevering'])}`;
    expect((await get(piket, path)).status).toBe(200);
    expect((await get(hub, path)).status).toBe(200);
    expect((await get(safeHome, path)).status).toBe(404);
    expect((await post(safeHome, `${path}/annulering`, {})).status).toBe(404);
    expect((await get(safeHome, 'herleveringen')).text).not.toContain('vt-hag.piket');
  });

  it('is made for one report too: delivery by delivery, and to a recipient only of its own', async () => {
    const { received } = await street.arrest();
    const early = await plan(safeHome, { bericht: received.id });
    expect([early.status, early.json['detail']]).toEqual([404, expect.stringContaining('geen bericht')]);
    await street.handOver('vt-hag');
    const { json } = await plan(hub, { bericht: received.id });
    expect(json['afleveringen']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ontvanger: 'vt-hag', uitkomst: 'aangeboden', doel: expect.any(String) }),
        expect.objectContaining({ ontvanger: 'om-dh', uitkomst: 'nog-onderweg' }),
      ]),
    );
    const own = await plan(safeHome, { bericht: received.id });
    expect(own.json['afleveringen']).toEqual([expect.objectContaining({ ontvanger: 'vt-hag' })]);
    const started = await start(safeHome, own.json['plan'], 'herlevering-7');
    expect([started.status, started.json['vraag']]).toEqual([202, { bericht: received.id }]);
    expect((await plan(police, { bericht: received.id })).json).toMatchObject({
      aantal: 0,
      afleveringen: [],
    });
    expect((await plan(hub, { bericht: 'geen-id' })).json['fouten']).toHaveLength(1);
  });

  it('passes over what was destroyed', async () => {
    const [due] = await deliveriesAt(desk.parts.pool, [
      { partner: 'vt-hag', number: (await street.numbersOf('vt-hag')).at(-1) ?? 0 },
    ]);
    await inTransaction(desk.parts.pool, async (client) => {
      await client.query('delete from report_body where report_id = $1', [due?.reportId]);
    });
    const { json } = await plan(hub, { afleveringen: [due?.deliveryId] });
    expect(json).toMatchObject({
      afTeLeveren: 0,
      overgeslagen: [expect.objectContaining({ uitkomst: 'inhoud-vernietigd' })],
    });
    expect((await plan(police, { afleveringen: [due?.deliveryId] })).json).toMatchObject({ aantal: 0 });
  });
});
