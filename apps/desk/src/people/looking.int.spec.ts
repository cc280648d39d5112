import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '#core';
import { endSession } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';
import { SESSIONS } from './session-watch.js';

let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
let auditor: SignedInHeaders;
let prosecutor: SignedInHeaders;
let arrest: Outcome;
let caseId = '';
const OVJ = 'als=om-dh.ovj@zsm-dienst&alsDoel=toezicht';
const BOARD = '/v1/zsm-tafels/haaglanden';

interface Board {
  readonly kaarten: readonly { readonly zaak: string; readonly bekend: readonly object[] }[];
}

const ask = async (headers: SignedInHeaders, path: string, init: RequestInit = {}) => {
  const told = await fetch(desk.url + path, { ...init, headers: { ...headers, ...(init.headers ?? {}) } });
  const text = await told.text();
  return {
    status: told.status,
    as: told.headers.get('bekeken-als'),
    text,
    json: JSON.parse(text) as Record<string, never>,
  };
};
const looks = async () =>
  (
    await desk.parts.pool.query<Record<string, unknown>>(
      'select role, organisation, as_role, as_organisation, as_function, purpose, page, subject from partner_look order by id',
    )
  ).rows;
/** The names of the fields that are other in a look than for the partner itself. */
const otherIn = (own: unknown, look: unknown, name = ''): readonly string[] => {
  if (typeof own !== 'object' || own === null || typeof look !== 'object' || look === null)
    return own === look ? [] : [name];
  const found = Object.entries(own).flatMap(([key, value]) =>
    otherIn(value, (look as Readonly<Record<string, unknown>>)[key], Array.isArray(own) ? name : key),
  );
  return [...new Set(found)];
};
const purposeOf = async (): Promise<string> =>
  ((await ask(prosecutor, `${BOARD}/zaken/${caseId}`)).json['doelen'] ?? [])[0] ?? '';

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  stopFollower = await runFollower(desk.parts);
  auditor = await signedIn(desk, 'fg van de hub', { role: 'fg-auditor', organisation: 'hub' });
  const ovj = { role: 'zsm-dienst', organisation: 'om-dh', function: 'ovj' } as const;
  prosecutor = await signedIn(desk, 'officier', ovj);
  arrest = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
  await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
  caseId = arrest.tag === 'accepted' ? arrest.report.caseId : '';
  for (const until = performance.now() + 5_000; performance.now() < until;)
    if ((await ask(prosecutor, BOARD)).text.includes(caseId)) return;
  throw new Error('de kaart kwam niet');
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('looking as a partner', () => {
  it('shows any page as that partner sees it, marked, and without values of persons', async () => {
    const [own, look] = [await ask(prosecutor, BOARD), await ask(auditor, `${BOARD}?${OVJ}`)];
    expect([own.as, look.as]).toEqual([null, 'om-dh.ovj@zsm-dienst']);
    // Who it is and of what they are suspected: words that tell something of a person. Each board numbers its own events.
    const shape = (text: string): string =>
      text.replace(/"(?:aanduiding|feit|gebeurtenis)":(?:null|"[^"]*")/g, '');
    // Who handles a case is for colleagues alone.
    const unhandled = own.text.replace(/,"behandeling":\{[^}]*\}/g, '');
    expect([unhandled.length < own.text.length, shape(look.text)]).toEqual([true, shape(unhandled)]);
    expect(own.text).toMatch(/"aanduiding":"[A-Z]\./);
    expect(look.text).toContain('"aanduiding":"•••"');
    expect([own.text.includes('"feit":"drugs"'), look.text.includes('"feit":"•••"')]).toEqual([true, true]);
    expect(look.text).not.toMatch(/"aanduiding":"[A-Z]/);
    expect((await ask(auditor, BOARD)).status).toBe(403);
  });

  it('shows of every other page all that the hub itself says, so that it can be followed', async () => {
    const report = arrest.received.id;
    const clerk = await signedIn(desk, 'beheer van de politie', {
      role: 'partnerbeheerder',
      organisation: 'pol-dh',
    });
    const POLICE = 'als=pol-dh@partnerbeheerder&alsDoel=toezicht';
    const pages = [
      [prosecutor, OVJ, '/start?', ['wie']],
      [prosecutor, OVJ, '/berichten?', []],
      [prosecutor, OVJ, '/regelset/routeringsregels?', []],
      // The id that the sender gave to its own event can be any text; and why no value is shown is other in a look.
      [clerk, POLICE, `/berichten/${report}?doel=beheer&`, ['kenmerk', 'waaromNiet']],
      [clerk, POLICE, '/tegengehouden?', []],
    ] as const;
    for (const [who, as, page, blank] of pages) {
      const own = await ask(who, `/v1${page}`);
      const look = await ask(auditor, `/v1${page}${as}`);
      expect([page, own.status, look.status]).toEqual([page, 200, 200]);
      expect([page, ...otherIn(own.json, look.json)]).toEqual([page, ...blank]);
    }
  });

  it('opens a case with its fields, of which only words that tell nothing of a person show', async () => {
    const purpose = await purposeOf();
    const path = `${BOARD}/zaken/${caseId}?doel=${purpose}`;
    const look = await ask(auditor, `${path}&${OVJ}`);
    const [report] = (look.json['berichten'] ?? []) as readonly {
      readonly data: { readonly betrokkenen: unknown };
    }[];
    expect(look.status).toBe(200);
    expect(JSON.stringify(report?.data.betrokkenen)).toContain('"rol":"verdachte"');
    const own = await ask(prosecutor, path);
    const values = [
      ...own.text.matchAll(/"(?:voornamen|achternaam|bsn|geboortedatum|omschrijving)":"([^"]+)"/g),
    ];
    expect(values.length).toBeGreaterThan(4);
    const inData = JSON.stringify(report?.data);
    for (const [, value = ''] of values) expect(inData).not.toContain(value);
  });

  it('is kept: who looked, as whom, at what and for what; and in the reads of the partner as a look', async () => {
    const before = (await looks()).length;
    await ask(auditor, `${BOARD}?${OVJ}`);
    await ask(auditor, `${BOARD}/zaken/${caseId}?doel=${await purposeOf()}&${OVJ}`);
    const common = {
      role: 'fg-auditor',
      organisation: 'hub',
      as_role: 'zsm-dienst',
      as_organisation: 'om-dh',
      as_function: 'ovj',
      purpose: 'toezicht',
    };
    expect((await looks()).slice(before)).toEqual([
      { ...common, page: '/v1/zsm-tafels/:regio', subject: null },
      { ...common, page: '/v1/zsm-tafels/:regio/zaken/:zaak', subject: caseId },
    ]);
    await expect(desk.parts.pool.query('delete from partner_look')).rejects.toThrow(/append-only/);
    const fg = await signedIn(desk, 'fg van het om', { role: 'fg-auditor', organisation: 'om-dh' });
    const reads = await ask(fg, `${BOARD}/zaken/${caseId}/raadplegingen`);
    expect(reads.json['raadplegingen']).toContainEqual(
      expect.objectContaining({
        rol: 'zsm-dienst',
        meegekeken: { organisatie: 'hub', rol: 'fg-auditor', doel: 'toezicht' },
      }),
    );
  });

  it('does not count as read by that partner', async () => {
    const outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    const unread = outcome.tag === 'accepted' ? outcome.report.caseId : '';
    const cardIn = async () => {
      const { kaarten } = (await ask(prosecutor, BOARD)).json as unknown as Board;
      return kaarten.find(({ zaak }) => zaak === unread);
    };
    for (
      const until = performance.now() + 5_000;
      performance.now() < until && (await cardIn()) === undefined;
    );
    const look = await ask(auditor, `${BOARD}/zaken/${unread}?doel=${await purposeOf()}&${OVJ}`);
    expect(look.status).toBe(200);
    expect((await cardIn())?.bekend).toMatchObject([{ gelezenOp: null }]);
    const { rows } = await desk.parts.pool.query<{ reads: string; checks: string }>(
      `select (select count(*) from attempt where channel = 'bord' and stream = 'out.' || d.partner and d.number between first and last) as reads,
         (select count(*) from delivery_check c where c.partner = d.partner and c.number = d.number) as checks
       from delivery d where report_id = $1`,
      [outcome.received.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ reads: '0', checks: '0' });
  });

  it('only reads: whatever changes something is refused and leaves nothing', async () => {
    const before = (await looks()).length;
    for (const path of [
      `${BOARD}/zaken/${caseId}/vragen`,
      `${BOARD}/zaken/${caseId}/beslissingen/voorbeeld`,
      '/v1/mij/rol',
    ]) {
      const told = await ask(auditor, `${path}?${OVJ}`, { method: 'POST', body: '{}' });
      expect([told.status, told.json['detail']]).toEqual([403, expect.stringMatching(/alleen lezen/)]);
    }
    expect((await looks()).length).toBe(before);
  });

  it('is refused to who may not, with who may; and asks as whom and for what', async () => {
    const told = async (headers: SignedInHeaders, query: string) => {
      const { status, json } = await ask(headers, `${BOARD}?${query}`);
      return [status, json['detail']];
    };
    expect(await told(prosecutor, OVJ)).toEqual([
      403,
      expect.stringMatching(/alleen in de rol partnerbeheerder/),
    ]);
    const clerk = await signedIn(desk, 'beheer van pol', {
      role: 'partnerbeheerder',
      organisation: 'pol-dh',
    });
    expect(await told(clerk, OVJ)).toEqual([403, expect.stringMatching(/eigen organisatie/)]);
    expect((await told(clerk, 'als=pol-dh@zsm-dienst&alsDoel=vraag'))[0]).toBe(200);
    expect(await told(auditor, 'als=om-dh@beheerder&alsDoel=toezicht')).toEqual([
      400,
      expect.stringMatching(/parameter als/),
    ]);
    expect(await told(auditor, 'als=om-dh@zsm-dienst')).toEqual([400, expect.stringMatching(/alsDoel/)]);
    expect(await told(auditor, `${OVJ}&als=pol-dh@zsm-dienst`)).toEqual([400, expect.anything()]);
    // A look gives the rights of that partner and none besides.
    expect((await told(auditor, 'als=om-rm@zsm-dienst&alsDoel=toezicht'))[0]).toBe(403);
  });

  it('tells which looks there are, and which pages a partner has', async () => {
    const choices = await ask(auditor, '/v1/mij/kijkrollen');
    expect(choices.json['ketenpartners']).toContainEqual({
      organisatie: 'om-dh',
      naam: 'Openbaar Ministerie Den Haag',
      functies: expect.arrayContaining([{ code: 'ovj', naam: expect.any(String) }]),
      regios: [{ code: 'haaglanden', naam: 'Haaglanden' }, expect.anything()],
    });
    expect((await ask(prosecutor, '/v1/mij/kijkrollen')).status).toBe(403);
    const [mine, look] = [await ask(auditor, '/v1/mij'), await ask(auditor, `/v1/mij?${OVJ}`)];
    const pages = (told: typeof mine): readonly string[] =>
      ((told.json['paginas'] ?? []) as readonly { pagina: string; mag: boolean }[]).flatMap(
        ({ pagina, mag }) => (mag ? [pagina] : []),
      );
    expect([pages(mine), mine.json['magMeekijken'], mine.json['bekekenAls']]).toEqual([
      ['start', 'berichten', 'regels'],
      true,
      null,
    ]);
    expect(pages(look)).toEqual(['start', 'zsm-bord', 'zaakbeeld', 'berichten', 'regels']);
    expect([look.as, look.json]).toEqual([
      'om-dh.ovj@zsm-dienst',
      expect.objectContaining({
        naam: 'fg van de hub',
        rol: expect.objectContaining({ rol: 'fg-auditor', organisatie: 'hub' }),
        bekekenAls: expect.objectContaining({
          organisatie: 'om-dh',
          functie: 'ovj',
          rol: 'zsm-dienst',
          doel: 'toezicht',
        }),
      }),
    ]);
  });

  it('watches a board too, masked, until the session of who really looks ends', async () => {
    const watcher = await signedIn(desk, 'fg die vertrekt', { role: 'fg-auditor', organisation: 'hub' });
    const stream = await readEvents(`${desk.url}${BOARD}/stroom?${OVJ}`, watcher);
    const whole = await stream.until(({ event }) => event === 'bord');
    expect(JSON.stringify(whole.data)).toContain('"aanduiding":"•••"');
    expect(JSON.stringify(whole.data)).not.toMatch(/"aanduiding":"[A-Z]/);
    await stream.until(
      ({ event, data }) => event === 'klok' && data['nu'] === new Date(MORNING).toISOString(),
    );
    await endSession(desk.parts.pool, watcher.Cookie.split('=')[1] ?? '');
    desk.parts.signals.notify(SESSIONS);
    expect(await stream.hasEnded()).toBe(true);
    const told = await fetch(`${desk.url}${BOARD}?${OVJ}`, { headers: watcher });
    expect(told.status).toBe(401);
  });

  it('gives no file: what cannot be masked is not given', async () => {
    const query = 'regio=haaglanden&van=2026-11-01&tot=2026-11-30';
    const csv = await fetch(`${desk.url}/v1/indicatoren?${query}&${OVJ}`, {
      headers: { ...auditor, Accept: 'text/csv' },
    });
    expect(csv.status).toBe(406);
    expect(csv.headers.get('content-type')).toBe('application/problem+json');
  });
});
