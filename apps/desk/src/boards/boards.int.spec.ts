import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Card, Outcome } from '#core';
import { destroyBodies, inTransaction } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { answer, passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
let prosecutor: SignedInHeaders;
let police: SignedInHeaders;
let now = MORNING;
const arrest = (): Promise<Outcome> => storeReport(desk.parts, 'pol-dh', arrestEvent(now));
const caseOf = (outcome: Outcome): string => (outcome.tag === 'accepted' ? outcome.report.caseId : '');

const get = async (headers: SignedInHeaders, path: string) => {
  const told = await fetch(`${desk.url}/v1/zsm-tafels/${path}`, { headers });
  return {
    status: told.status,
    etag: told.headers.get('etag'),
    json: (await told.json()) as Record<string, never>,
  };
};
const cardsOf = async (
  headers: SignedInHeaders,
  query = '',
): Promise<readonly (Card & { versie: string })[]> =>
  (await get(headers, `haaglanden${query}`)).json['kaarten'] ?? [];
const cardFor = async (headers: SignedInHeaders, caseId: string, query = '') => {
  for (const until = performance.now() + 5_000; performance.now() < until;) {
    const card = (await cardsOf(headers, query)).find(({ zaak }) => zaak === caseId);
    if (card !== undefined) return card;
  }
  throw new Error('de kaart kwam niet');
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING, () => ({ clock: () => now }));
  stopFollower = await runFollower(desk.parts);
  prosecutor = await signedIn(desk, 'officier', {
    role: 'zsm-dienst',
    organisation: 'om-dh',
    function: 'ovj',
  });
  police = await signedIn(desk, 'agent', { role: 'zsm-dienst', organisation: 'pol-dh' });
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('a board', () => {
  it('shows a case to who was given something of it, and to who reported it', async () => {
    const outcome = await arrest();
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    await answer(desk.parts, outcome);
    const caseId = caseOf(outcome);
    const [given, own] = await Promise.all([cardFor(prosecutor, caseId), cardFor(police, caseId)]);
    expect(given).toMatchObject({
      tafel: 'zsm-dh',
      stand: 'open',
      bekend: [{ soort: 'aanhouding', eigen: false }],
    });
    expect(own).toMatchObject({ tafel: 'zsm-dh', bekend: [{ soort: 'aanhouding', eigen: true }] });
    expect(given.verdachten.map(({ klokken }) => klokken.length)).toEqual([2, 2]);
  });

  it('says who is at the table', async () => {
    const { json } = await get(prosecutor, 'haaglanden');
    expect(json).toMatchObject({ tafel: 'zsm-dh', nu: new Date(MORNING).toISOString() });
    const members: readonly { readonly ketenpartner: string }[] = json['aanTafel'] ?? [];
    expect(members.map(({ ketenpartner }) => ketenpartner)).toContain('vt-hag');
  });

  it('is the same when everything on the log comes once more', async () => {
    const before = await cardsOf(prosecutor);
    await passOn(desk.parts, 'om-dh');
    await arrestSeen();
    expect(
      (await cardsOf(prosecutor)).filter(({ zaak }) => before.some((card) => card.zaak === zaak)),
    ).toEqual(before);
  });

  it('is nobody else’s: without signing in, in another role, of another table', async () => {
    const stranger = await signedIn(desk, 'elders', { role: 'zsm-dienst', organisation: 'om-rm' });
    const clerk = await signedIn(desk, 'beheer', { role: 'beheerder', organisation: 'om-dh' });
    const without = await fetch(`${desk.url}/v1/zsm-tafels/haaglanden`);
    expect(without.status).toBe(401);
    for (const headers of [stranger, clerk]) {
      const told = await get(headers, 'haaglanden');
      expect([told.status, told.json['detail']]).toEqual([403, expect.stringMatching(/\S/)]);
    }
    expect((await get(prosecutor, 'nergens')).status).toBe(404);
  });
});

/** Another case, once it is on the board of the prosecutor: whatever was on the log before it has been handled. */
const arrestSeen = async (): Promise<string> => {
  const outcome = await arrest();
  await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
  await cardFor(prosecutor, caseOf(outcome));
  return caseOf(outcome);
};

/** What destroying the kind of report in this case leaves, in a transaction of its own. */
const destroy = (outcome: Outcome): Promise<void> =>
  inTransaction(desk.parts.pool, (client) =>
    destroyBodies(client, [{ case_id: caseOf(outcome), kinds: ['aanhouding'] }]),
  );

describe('a screen that several see together', () => {
  it('shows only what all of them may see', async () => {
    const outcome = await arrest();
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    await cardFor(prosecutor, caseOf(outcome));
    const ofCase = async (who: string) =>
      (await cardsOf(prosecutor, `?samen=${who}`)).filter(({ zaak }) => zaak === caseOf(outcome));
    expect([await ofCase('om-dh'), await ofCase('pol-dh')]).toEqual([[expect.anything()], []]);
    await answer(desk.parts, outcome);
    const shared = await cardFor(prosecutor, caseOf(outcome), '?samen=om-dh,pol-dh');
    expect(shared.bekend.map((report) => [report.soort, 'eigen' in report])).toEqual([['aanhouding', false]]);
    const { rows } = await desk.parts.pool.query(
      'select role, organisation, page, together from shared_screen order by id desc limit 1',
    );
    const together = ['om-dh', 'pol-dh'];
    expect(rows).toEqual([{ role: 'zsm-dienst', organisation: 'om-dh', page: 'zsm-dh', together }]);
  });

  it('is for members of the table only', async () => {
    const told = await get(prosecutor, 'haaglanden?samen=om-dh,vt-rm');
    expect([told.status, told.json['detail']]).toEqual([400, expect.stringContaining('vt-hag')]);
  });
});

describe('watching a board', () => {
  const watch = (headers: SignedInHeaders, lastEventId?: string) =>
    readEvents(`${desk.url}/v1/zsm-tafels/haaglanden/stroom`, {
      ...headers,
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
    });

  it('starts with the whole board and goes on with each card that changes', async () => {
    const stream = await watch(prosecutor);
    const first = await stream.until(({ event }) => event === 'bord');
    expect(first.data).toMatchObject({ tafel: 'zsm-dh' });
    const caseId = await arrestSeen();
    const card = await stream.until(({ event, data }) => event === 'kaart' && data['zaak'] === caseId);
    expect(card.data).toEqual(await cardFor(prosecutor, caseId));
    expect(stream.events.filter(({ event }) => event === 'bord')).toHaveLength(1);
    stream.stop();
  });

  it('goes on after the last event one had, with what was missed', async () => {
    const before = await watch(prosecutor);
    const last = await before.until(({ event }) => event === 'bord');
    before.stop();
    const [one, other] = [await arrestSeen(), await arrestSeen()];
    const stream = await watch(prosecutor, last.id ?? '');
    await stream.until(({ data }) => data['zaak'] === other);
    expect(stream.events.flatMap(({ event, data }) => (event === 'klok' ? [] : [data['zaak']]))).toEqual([
      one,
      other,
    ]);
    stream.stop();
  });

  it.each(['onbekend', 'abcdef012345-7', ''])('starts again with the whole board after %j', async (id) => {
    const stream = await watch(prosecutor, id);
    expect((await stream.until(() => true)).event).toBe('bord');
    stream.stop();
  });

  it('tells the time of the hub', async () => {
    const stream = await watch(prosecutor);
    expect((await stream.until(({ event }) => event === 'klok')).data).toEqual({
      nu: new Date(now).toISOString(),
    });
    stream.stop();
  });

  it('is refused to who may not see the board', async () => {
    const stream = await watch(await signedIn(desk, 'vreemd', { role: 'zsm-dienst', organisation: 'om-rm' }));
    expect(stream.status).toBe(403);
    stream.stop();
  });
});

describe('opening a case', () => {
  const open = (headers: SignedInHeaders, caseId: string, purpose?: string) =>
    get(headers, `haaglanden/zaken/${caseId}${purpose === undefined ? '' : `?doel=${purpose}`}`);

  it('needs a purpose for which something in it was shared', async () => {
    const caseId = await arrestSeen();
    for (const told of [await open(prosecutor, caseId), await open(prosecutor, caseId, 'nieuwsgierigheid')]) {
      expect(told.status).toBe(400);
      expect(told.json['doelen']).toEqual([expect.any(String)]);
    }
  });

  it('gives every report as it was shared, and keeps who read it and for what', async () => {
    const caseId = await arrestSeen();
    const [purpose = ''] = ((await open(prosecutor, caseId)).json['doelen'] ?? []) as readonly string[];
    const told = await open(prosecutor, caseId, purpose);
    expect(told.json).toMatchObject({
      doel: purpose,
      kaart: { zaak: caseId, bekend: [{ gelezenOp: new Date(now).toISOString() }] },
      berichten: [
        { soort: 'aanhouding', doel: purpose, eigen: false, data: { betrokkenen: expect.any(Array) } },
      ],
    });
    const { versie } = told.json['kaart'] ?? { versie: null };
    expect(told.etag).toBe(`"${String(versie)}"`);
    const auditor = await signedIn(desk, 'fg', { role: 'fg-auditor', organisation: 'om-dh' });
    const reads = await get(auditor, `haaglanden/zaken/${caseId}/raadplegingen`);
    expect(reads.json['raadplegingen']).toEqual([
      expect.objectContaining({ rol: 'zsm-dienst', functie: 'ovj', doel: purpose, plaats: 'zsm-dh' }),
    ]);
    expect((await get(prosecutor, `haaglanden/zaken/${caseId}/raadplegingen`)).status).toBe(403);
  });

  it('lets the sender see when it was read', async () => {
    const outcome = await arrest();
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    await cardFor(prosecutor, caseOf(outcome));
    const [purpose] = ((await open(prosecutor, caseOf(outcome))).json['doelen'] ?? []) as readonly string[];
    now += 60_000;
    await open(prosecutor, caseOf(outcome), purpose);
    const { rows } = await desk.parts.pool.query<{ at: Date }>(
      `select a.at from attempt a join delivery d on a.stream = 'out.' || d.partner and d.number between a.first and a.last
       where d.report_id = $1 and a.channel = 'bord'`,
      [outcome.received.id],
    );
    expect(rows.map(({ at }) => at.getTime())).toEqual([now]);
  });

  it('is not possible for a case that does not lie on one’s board', async () => {
    const outcome = await arrest();
    expect((await open(prosecutor, caseOf(outcome), 'x')).status).toBe(404);
    expect((await open(prosecutor, 'geen-zaak', 'x')).status).toBe(404);
  });
});

describe('what was destroyed', () => {
  it('leaves the card, and never comes back', async () => {
    const outcome = await arrest();
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    await cardFor(prosecutor, caseOf(outcome));
    await destroy(outcome);
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj');
    await arrestSeen();
    expect((await cardsOf(prosecutor)).map(({ zaak }) => zaak)).not.toContain(caseOf(outcome));
  });
});
