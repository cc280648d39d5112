import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

const BOARD = '/v1/zsm-tafels/haaglanden';
let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
let anna: SignedInHeaders;
let bram: SignedInHeaders;
let secretary: SignedInHeaders;
let caseId = '';

interface Handled {
  readonly versie: string;
  readonly behandelaar: { readonly persoon: string; readonly naam: string; readonly sinds: string } | null;
}

const ask = async (headers: SignedInHeaders, path: string, init: RequestInit = {}) => {
  const told = await fetch(desk.url + path, { ...init, headers: { ...headers, ...(init.headers ?? {}) } });
  const text = await told.text();
  return { status: told.status, etag: told.headers.get('etag'), text, json: JSON.parse(text) as never };
};
const handler = (of = caseId) => `${BOARD}/zaken/${of}/behandelaar`;
const give = (headers: SignedInHeaders, persoon: unknown, version: string | null) =>
  ask(headers, handler(), {
    method: 'PUT',
    body: JSON.stringify({ persoon }),
    headers: {
      'Content-Type': 'application/json',
      ...(version === null ? {} : { 'If-Match': version }),
    },
  });
const letGo = (headers: SignedInHeaders, version: string) =>
  ask(headers, handler(), { method: 'DELETE', headers: { 'If-Match': version } });
const idOf = async (headers: SignedInHeaders): Promise<string> =>
  ((await ask(headers, '/v1/mij')).json as { persoon: string }).persoon;
const cardOf = async (headers: SignedInHeaders, query = '') => {
  const { json } = await ask(headers, BOARD + query);
  const { kaarten } = json as { kaarten: readonly { zaak: string; behandeling?: Handled }[] };
  return kaarten.find(({ zaak }) => zaak === caseId);
};
const kept = async () =>
  (
    await desk.parts.pool.query<Record<string, unknown>>(
      'select change, organisation, function, role, person = handler as self from case_handler order by id',
    )
  ).rows;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  stopFollower = await runFollower(desk.parts);
  const officer = { role: 'zsm-dienst', organisation: 'om-dh', function: 'ovj' } as const;
  anna = await signedIn(desk, 'Anna', officer);
  bram = await signedIn(desk, 'Bram', officer);
  secretary = await signedIn(desk, 'Carla', { role: 'zsm-dienst', organisation: 'om-dh' });
  const arrest = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
  await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
  caseId = arrest.tag === 'accepted' ? arrest.report.caseId : '';
  for (const until = performance.now() + 5_000; performance.now() < until;)
    if ((await cardOf(anna)) !== undefined && (await cardOf(secretary)) !== undefined) return;
  throw new Error('de kaart kwam niet');
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('who handles a case', () => {
  it('is nobody, until somebody takes it, which colleagues see as it happens', async () => {
    const stream = await readEvents(`${desk.url}${BOARD}/stroom`, bram);
    await stream.until(({ event }) => event === 'bord');
    expect(await cardOf(bram)).toMatchObject({ behandeling: { versie: '0', behandelaar: null } });
    const taken = await give(anna, await idOf(anna), '"0"');
    expect([taken.status, taken.json]).toMatchObject([200, { behandelaar: { naam: 'Anna' } }]);
    const changed = await stream.until(({ event }) => event === 'kaart');
    stream.stop();
    expect(changed.data).toMatchObject({ zaak: caseId, behandeling: taken.json });
    expect((await ask(bram, handler())).json).toEqual(taken.json);
    expect(taken.etag).toBe(`"${(taken.json as Handled).versie}"`);
  });

  it('is shown to nobody else: another function, another organisation, a shared screen, who only looks', async () => {
    const police = await signedIn(desk, 'Daan', { role: 'zsm-dienst', organisation: 'pol-dh' });
    const auditor = await signedIn(desk, 'Els', { role: 'fg-auditor', organisation: 'hub' });
    const look = 'als=om-dh.ovj@zsm-dienst&alsDoel=toezicht';
    expect(await cardOf(secretary)).toMatchObject({ behandeling: { versie: '0', behandelaar: null } });
    const boards = await Promise.all([
      ask(police, BOARD),
      ask(secretary, BOARD),
      ask(secretary, `${BOARD}?samen=om-dh`),
      ask(auditor, `${BOARD}?${look}`),
    ]);
    expect(boards.map(({ status, text }) => [status, text.includes('Anna')])).toEqual(
      boards.map(() => [200, false]),
    );
    expect(await cardOf(secretary, '?samen=om-dh')).not.toHaveProperty('behandeling');
    expect(await cardOf(auditor, `?${look}`)).not.toHaveProperty('behandeling');
    const looked = [
      await ask(auditor, `${handler()}?${look}`),
      await ask(auditor, `${handler()}?${look}`, { method: 'DELETE' }),
    ];
    expect(looked.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('is taken over only by who knows who it is: of two at once one gets it', async () => {
    const { etag } = await ask(bram, handler());
    expect((await give(bram, await idOf(bram), null)).status).toBe(428);
    const stale = await give(bram, await idOf(bram), '"0"');
    expect([stale.status, stale.etag, stale.text.includes('Anna')]).toEqual([412, etag, false]);
    const carel = await signedIn(desk, 'Carel', {
      role: 'zsm-dienst',
      organisation: 'om-dh',
      function: 'ovj',
    });
    const both = await Promise.all([
      give(bram, await idOf(bram), etag),
      give(carel, await idOf(carel), etag),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    // What already is so may be asked again.
    const winner = both[0].status === 200 ? bram : carel;
    expect((await give(winner, await idOf(winner), etag)).status).toBe(200);
  });

  it('is handed over to a colleague on the same place alone, and let go', async () => {
    const { json } = await ask(anna, `${BOARD}/collegas`);
    const { collegas } = json as { collegas: readonly { persoon: string; naam: string }[] };
    expect(collegas.map(({ naam }) => naam)).toEqual(['Bram', 'Carel']);
    const { etag } = await ask(anna, handler());
    for (const other of [await idOf(secretary), 'iemand', null])
      expect((await give(anna, other, etag)).status).toBe(400);
    await letGo(anna, etag ?? '');
    const free = await ask(anna, handler());
    expect(free.json).toMatchObject({ behandelaar: null });
    const handed = await give(anna, await idOf(bram), free.etag);
    expect(handed.json).toMatchObject({ behandelaar: { naam: 'Bram' } });
    expect((await letGo(anna, free.etag ?? '')).status).toBe(412);
  });

  it('is kept by whom and what, for good, and stands in no log', async () => {
    const seat = { organisation: 'om-dh', function: 'ovj', role: 'zsm-dienst' };
    expect(await kept()).toEqual([
      { change: 'genomen', ...seat, self: true },
      { change: 'overgenomen', ...seat, self: true },
      { change: 'losgelaten', ...seat, self: null },
      { change: 'overgedragen', ...seat, self: false },
    ]);
    await expect(desk.parts.pool.query('delete from case_handler')).rejects.toThrow(/append-only/);
    expect(desk.lines.filter((line) => /Anna|Bram|Carel/.test(line))).toEqual([]);
  });

  it('is nothing of a case that lies on no board of theirs', async () => {
    expect((await ask(anna, handler('00000000-0000-8000-8000-000000000000'))).status).toBe(404);
    expect((await ask(anna, handler('niets'))).status).toBe(404);
  });
});
