import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '#testing';
import { ask, type Told } from '../testing/ask.js';
import { crisisReport, NIGHT } from '../testing/events.js';
import { runGateway, type RunningGateway } from '../testing/running-gateway.js';
import { storeReport } from '../testing/store-report.js';

let database: FreshDatabase;
let gateway: RunningGateway;
let police: string;
let crisisTeam: string;

const PATH = '/v1/afleveringen';
const eventsIn = ({ text }: Told) => JSON.parse(text) as Record<string, unknown>[];
const subjectsOwn = (n: number) => crisisReport(`feed-${n}`, { subject: `mutatie-${n}` });
const after = (event: Record<string, unknown> | undefined): string =>
  `${PATH}?lastEventId=${encodeURIComponent(String(event?.['id']))}`;
const attempts = async (): Promise<readonly { first: string; last: string }[]> =>
  (
    await gateway.parts.pool.query<{ first: string; last: string }>(
      `select first, last from attempt where stream = 'out.cit-hvb' and channel = 'feed' order by first, last`,
    )
  ).rows;

beforeAll(async () => {
  database = await freshDatabase();
  let moment = NIGHT;
  gateway = await runGateway(database.url, NIGHT, () => ({ clock: () => moment++ }));
  police = await gateway.tokenOf('pol-zwb');
  crisisTeam = await gateway.tokenOf('cit-hvb');
  for (const n of [1, 2, 3, 4, 5]) await storeReport(gateway.parts, 'pol-zwb', subjectsOwn(n));
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('the feed', () => {
  it('gives a partner its deliveries in order, page by page, to the end', async () => {
    const first = await ask(gateway.url, { path: `${PATH}?limit=2`, token: crisisTeam });
    expect([first.status, first.headers['content-type']]).toEqual([
      200,
      'application/cloudevents-batch+json',
    ]);
    const pages = [eventsIn(first)];
    for (let page = pages[0]; page !== undefined && page.length > 0; page = pages.at(-1))
      pages.push(
        eventsIn(await ask(gateway.url, { path: `${after(page.at(-1))}&limit=2`, token: crisisTeam })),
      );
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1, 0]);
    const events = pages.flat();
    const numbers = events.map(({ sequence }) => Number(sequence));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(new Set(events.map(({ id }) => id)).size).toBe(5);
    expect(events[0]).toMatchObject({ specversion: '1.0', afzender: 'pol-zwb', namens: 'vt-hvb' });
    expect(events[0]).toHaveProperty('data.kernvragen');
    const [a, b, c, d, e] = numbers.map(String);
    expect(await attempts()).toEqual([
      { first: a, last: b },
      { first: c, last: d },
      { first: e, last: e },
    ]);
  });

  it('gives the same again to who asks again', async () => {
    const [one, two] = [
      await ask(gateway.url, { path: PATH, token: crisisTeam }),
      await ask(gateway.url, { path: PATH, token: crisisTeam }),
    ];
    expect(two.text).toBe(one.text);
  });

  it('holds nothing of what is for others', async () => {
    const theirs = eventsIn(await ask(gateway.url, { path: PATH, token: crisisTeam }));
    const mine = await ask(gateway.url, { path: PATH, token: police });
    expect(eventsIn(mine)).toEqual([]);
    const stolen = await ask(gateway.url, { path: after(theirs[0]), token: police });
    expect([stolen.status, stolen.text.includes('pol-zwb')]).toEqual([400, false]);
  });

  it('hands nothing over to a look at its headers', async () => {
    const before = await attempts();
    const told = await ask(gateway.url, { method: 'HEAD', path: PATH, token: crisisTeam });
    expect([told.status, told.text]).toEqual([200, '']);
    expect(await attempts()).toEqual(before);
  });

  it('says so when the content was destroyed, and keeps its place', async () => {
    await gateway.parts.pool.query(
      `delete from report_body where report_id = (select report_id from delivery where partner = 'cit-hvb' order by number offset 1 limit 1)`,
    );
    const events = eventsIn(await ask(gateway.url, { path: PATH, token: crisisTeam }));
    expect(events.map(({ vervallen }) => vervallen ?? 'nee')).toEqual(['nee', 'true', 'nee', 'nee', 'nee']);
    expect(events[1]).not.toHaveProperty('data');
  });
});

describe('a long poll', () => {
  const last = async () => eventsIn(await ask(gateway.url, { path: PATH, token: crisisTeam })).at(-1);

  it('answers as soon as there is something', async () => {
    const path = `${after(await last())}&timeout=20`;
    const started = performance.now();
    const waiting = ask(gateway.url, { path, token: crisisTeam });
    await wait(300);
    await storeReport(gateway.parts, 'pol-zwb', subjectsOwn(6));
    gateway.parts.signals.notify('out.cit-hvb');
    expect(eventsIn(await waiting)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('finds what is there even when no signal came', async () => {
    const waiting = ask(gateway.url, { path: `${after(await last())}&timeout=20`, token: crisisTeam });
    await wait(100);
    await storeReport(gateway.parts, 'pol-zwb', subjectsOwn(7));
    expect(eventsIn(await waiting)).toHaveLength(1);
  });

  it('ends empty when the time is up', async () => {
    const started = performance.now();
    const told = await ask(gateway.url, { path: `${after(await last())}&timeout=1`, token: crisisTeam });
    expect([told.status, told.text]).toEqual([200, '[]']);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('leaves nothing behind when the client goes away, and hands nothing over', async () => {
    const before = await attempts();
    const headers = { authorization: `Bearer ${crisisTeam}` };
    const path = `${after(await last())}&timeout=30`;
    const leaving = get({ host: gateway.url.hostname, port: gateway.url.port, agent: false, path, headers });
    leaving.on('error', () => undefined);
    await wait(300);
    leaving.destroy();
    await wait(700);
    await storeReport(gateway.parts, 'pol-zwb', subjectsOwn(8));
    await wait(700);
    const mine = (await attempts()).length - before.length;
    expect(mine).toBe(1);
  });

  it('ends empty within a second when the gateway stops, whatever connections clients hold', async () => {
    const other = await runGateway(database.url, NIGHT);
    const path = `${after(await last())}&timeout=30`;
    const agent = new Agent({ keepAlive: true });
    const waiting = ask(other.url, { path, token: crisisTeam, agent });
    const spare = connect(Number(other.url.port), other.url.hostname);
    spare.on('error', () => undefined);
    await wait(400);
    const started = performance.now();
    const stopped = other.stop();
    expect((await waiting).text).toBe('[]');
    await stopped;
    expect(performance.now() - started).toBeLessThan(1_000);
    agent.destroy();
    await other.close();
  });
});
