import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { Outcome } from '#core';
import { activateRulebook, endSession } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { SESSIONS } from '../people/session-watch.js';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { handledUpTo } from '../testing/handled-up-to.js';
import { passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';
import { casesNow } from './cases-now.js';

let database: FreshDatabase;
let desk: RunningDesk;
let other: RunningDesk;
let stopFollower: () => Promise<void>;
let prosecutor: SignedInHeaders;
let onLog = 0;
const caseOf = (outcome: Outcome): string => (outcome.tag === 'accepted' ? outcome.report.caseId : '');

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  // Another process: its own pages, and wake-up calls that come through the database.
  other = await runDesk(database.url, MORNING, ({ people, signals }) => ({ ...desk.parts, people, signals }));
  stopFollower = await runFollower(desk.parts);
  prosecutor = await signedIn(desk, 'officier', { role: 'zsm-dienst', organisation: 'om-dh' });
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await other.close();
  await desk.close();
  await database.drop();
});

/** An arrest that the prosecutor was given. */
const arrested = async (): Promise<string> => {
  const outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
  await passOn(desk.parts, 'om-dh');
  const { rows } = await desk.parts.pool.query<{ many: string }>(
    `select count(*) as many from delivery where partner = 'om-dh'`,
  );
  onLog += Number(rows[0]?.many);
  await handledUpTo(desk.parts, { 'out.om-dh': onLog });
  return caseOf(outcome);
};
const casesOn = async (from: RunningDesk): Promise<readonly string[]> => {
  const told = await fetch(`${from.url}/v1/zsm-tafels/haaglanden`, { headers: prosecutor });
  const { kaarten } = (await told.json()) as { readonly kaarten: readonly { readonly zaak: string }[] };
  return kaarten.map(({ zaak }) => zaak);
};
const open = async (caseId: string, purpose = '') => {
  const path = `${desk.url}/v1/zsm-tafels/haaglanden/zaken/${caseId}`;
  const told = await fetch(`${path}?doel=${purpose}`, { headers: prosecutor });
  const body = (await told.json()) as {
    readonly doelen?: readonly string[];
    readonly berichten?: readonly unknown[];
  };
  return { status: told.status, ...body };
};

describe('the terms of a case', () => {
  it('are read once for all who look at it, and anew when one asks for them as they are now', async () => {
    const caseId = await arrested();
    const read = casesNow(desk.parts);
    const termsFor = async (organisation: string, since?: number) =>
      (await read(organisation, [caseId], since)).get(caseId)?.terms;
    const before = performance.now();
    const first = await termsFor('om-dh');
    expect(first?.length).toBeGreaterThan(0);
    expect(await termsFor('pol-dh')).toBe(first);
    await desk.parts.pool.query(`update term set due_at = due_at + interval '1 hour' where case_id = $1`, [
      caseId,
    ]);
    expect(await termsFor('pol-dh', before)).toBe(first);
    expect((await termsFor('pol-dh'))?.map(({ dueAt }) => dueAt)).toEqual(
      first?.map(({ dueAt }) => dueAt + 3_600_000),
    );
  });
});

describe('two desks', () => {
  it('show the same board, and tell who watches either of them', async () => {
    const stream = await readEvents(`${other.url}/v1/zsm-tafels/haaglanden/stroom`, prosecutor);
    await stream.until(({ event }) => event === 'bord');
    const caseId = await arrested();
    await stream.until(({ event, data }) => event === 'kaart' && data['zaak'] === caseId);
    expect(await casesOn(other)).toEqual(await casesOn(desk));
    stream.stop();
  });

  it('know only their own events: at another one the whole board comes first', async () => {
    const before = await readEvents(`${desk.url}/v1/zsm-tafels/haaglanden/stroom`, prosecutor);
    const { id } = await before.until(({ event }) => event === 'bord');
    before.stop();
    const stream = await readEvents(`${other.url}/v1/zsm-tafels/haaglanden/stroom`, {
      ...prosecutor,
      'Last-Event-ID': id ?? '',
    });
    expect((await stream.until(() => true)).event).toBe('bord');
    stream.stop();
  });
});

describe('a stream', () => {
  it('ends when whoever watches signs out', async () => {
    const someone = await signedIn(desk, 'vertrekt', { role: 'zsm-dienst', organisation: 'pol-dh' });
    const stream = await readEvents(`${desk.url}/v1/zsm-tafels/haaglanden/stroom`, someone);
    await stream.until(({ event }) => event === 'bord');
    await endSession(desk.parts.pool, someone.Cookie.slice('samenloop='.length));
    desk.parts.signals.notify(SESSIONS);
    expect(await stream.hasEnded()).toBe(true);
  });
});

describe('what may be shown no more', () => {
  it('leaves the board of who opens it, unread, and its sender can see so', async () => {
    const [read, unread] = [await arrested(), await arrested()];
    const purpose = (await open(read)).doelen?.[0];
    expect(await open(read, purpose)).toMatchObject({ status: 200, berichten: [expect.anything()] });
    const document = exampleRulebook();
    await activateRulebook(desk.parts.source, {
      ...document,
      deelregels: document.deelregels.map((rule) =>
        rule.bericht === 'aanhouding' ? { ...rule, geldigTot: new Date(MORNING - 1).toISOString() } : rule,
      ),
      versie: 'proef-vervallen',
    });
    for (const until = performance.now() + 15_000; performance.now() < until; await wait(200))
      if ((await desk.parts.rulebooks.active()).rulebook.version === 'proef-vervallen') break;
    expect((await open(unread, purpose)).status).toBe(404);
    expect(await casesOn(desk)).not.toContain(unread);
    const { rows } = await desk.parts.pool.query(
      `select k.outcome from delivery_check k join delivery d using (partner, number) join report r on r.id = d.report_id
       where r.case_id = $1 and k.partner = 'om-dh'`,
      [unread],
    );
    expect(rows).toEqual([{ outcome: 'gestopt' }]);
    // What was read stays, as on its feed.
    expect((await open(read, purpose)).status).toBe(200);
  }, 60_000);
});
