import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { exampleReport, exampleRulebook, loadContracts } from '#contracts';
import type { RedeliveryOutcome } from '#core';
import {
  installLog,
  outTopic,
  postgresLog,
  signals,
  type Log,
  type LogRecord,
  type Signals,
} from '#messaging';
import { keyring, nestLogger, openLog, openPool } from '#runtime';
import {
  activateRulebook,
  cancelJob,
  dataSource,
  inTransaction,
  jobNamed,
  keepJob,
  migrate,
  readDeliveries,
  rulebookShelf,
} from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { createDispatch } from '../create-dispatch.js';
import { handOverAgain, type AgainParts } from './hand-over-again.js';

const MORNING = Date.parse('2026-11-30T08:02:00+01:00');
const RECIPIENT = 'vt-hag';
const TOPIC = `out.${RECIPIENT}`;

let database: FreshDatabase;
let pool: Pool;
let log: Log;
let wakeUps: Signals;
let parts: AgainParts & Parameters<typeof storeReport>[0];
let close: () => Promise<void>;
let appended: LogRecord[] = [];
let afterAppend: () => void = () => undefined;

const [system = ''] = exampleRulebook().ketenpartners.find(({ code }) => code === 'pol-dh')?.systemen ?? [];
const arrest = () => {
  const id = randomUUID();
  return storeReport(parts, 'pol-dh', {
    specversion: '1.0',
    id,
    source: system,
    type: 'nl.samenloop.aanhouding.v1',
    time: new Date(MORNING).toISOString(),
    subject: id,
    data: exampleReport('aanhouding', 'twee-verdachten-drie-kinderen'),
  });
};
const due = () => readDeliveries(pool, RECIPIENT, 0, 1_000);
const sentIds = (): readonly string[] =>
  appended.map(({ value }) => String((JSON.parse(value?.toString() ?? '{}') as { id: string }).id));

/** A job for these deliveries, all of them still to be done. */
const job = async (numbers: readonly number[], also = false): Promise<string> => {
  const id = randomUUID();
  const kept = {
    id,
    planId: randomUUID(),
    person: 'p',
    role: 'beheerder',
    organisation: 'hub',
    function: null,
    within: null,
    question: {},
    also,
    reason: 'proef',
    changed: [],
    key: id,
    request: 'r',
    startedAt: new Date(MORNING),
  } as const;
  const items = numbers.map((number) => ({ partner: RECIPIENT, number, outcome: null }));
  await inTransaction(pool, (client) => keepJob(client, kept, items));
  return id;
};
const outcomesOf = async (
  id: string,
): Promise<Readonly<Partial<Record<RedeliveryOutcome | 'open', number>>>> => {
  const state = await jobNamed(pool, id, { organisation: null, function: null });
  return {
    ...Object.fromEntries((state?.outcomes ?? []).map(({ outcome, count }) => [outcome, count])),
    open: state?.open ?? -1,
  };
};

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.url, { max: 6, applicationName: 'proef' });
  await migrate(database.url, pool, new Date(MORNING));
  await installLog(pool);
  const source = await dataSource(database.url).initialize();
  await activateRulebook(source, exampleRulebook());
  const keys = keyring(randomBytes(32));
  log = postgresLog({ url: database.url, cipher: keys.log });
  wakeUps = signals(database.url);
  const watched: Log = {
    ...log,
    append: async (topic, records, at) => {
      const positions = await log.append(topic, records, at);
      if (topic === TOPIC) appended.push(...records);
      afterAppend();
      return positions;
    },
  };
  parts = {
    pool,
    log: watched,
    clock: () => MORNING,
    contracts: loadContracts(),
    rulebooks: rulebookShelf(source),
    keyring: keys,
  };
  close = async () => {
    await log.close();
    await wakeUps.close();
    await source.destroy();
    await pool.end();
  };
  await log.ensureTopics([outTopic(TOPIC, 1)]);
  for (let n = 0; n < 5; n += 1) await arrest();
  const last = (await due()).at(-1)?.number ?? 0;
  await pool.query(`insert into position (reader, topic, partition, next) values ('dispatch', $1, 0, $2)`, [
    TOPIC,
    last + 1,
  ]);
}, 60_000);
afterEach(() => {
  appended = [];
  afterAppend = () => undefined;
});
afterAll(async () => {
  await close();
  await database.drop();
});

describe('a delivery that goes again', () => {
  it('goes under its same id, in the order of its recipient, and is kept as an attempt', async () => {
    const deliveries = await due();
    const id = await job(deliveries.map(({ number }) => number).reverse());
    expect(await handOverAgain(parts, RECIPIENT)).toBe(5);
    expect(sentIds()).toEqual(deliveries.map(({ deliveryId }) => deliveryId));
    expect(await outcomesOf(id)).toEqual({ aangeboden: 5, open: 0 });
    const { rows } = await pool.query(`select first from attempt where stream = $1 and channel = 'opnieuw'`, [
      TOPIC,
    ]);
    expect(rows).toHaveLength(5);
    expect(await handOverAgain(parts, RECIPIENT)).toBe(0);
  });

  it('is not lost when the one who hands over dies after the append: the same goes once more', async () => {
    const deliveries = await due();
    const id = await job(deliveries.map(({ number }) => number));
    afterAppend = () => {
      throw new Error('omgevallen');
    };
    await expect(handOverAgain(parts, RECIPIENT)).rejects.toThrow('omgevallen');
    expect(await outcomesOf(id)).toEqual({ open: 5 });
    afterAppend = () => undefined;
    expect(await handOverAgain(parts, RECIPIENT)).toBe(5);
    expect(await outcomesOf(id)).toEqual({ aangeboden: 5, open: 0 });
    const ids = deliveries.map(({ deliveryId }) => deliveryId);
    expect(sentIds()).toEqual([...ids, ...ids]);
  });

  it('is passed over when it was read meanwhile, unless that is wanted too', async () => {
    const [first] = await due();
    await pool.query(
      `insert into attempt (stream, first, last, channel, at) values ($1, $2, $2, 'feed', $3)`,
      [TOPIC, first?.number, new Date(MORNING)],
    );
    const without = await job([first?.number ?? 0]);
    await handOverAgain(parts, RECIPIENT);
    expect(await outcomesOf(without)).toEqual({ 'al-afgeleverd': 1, open: 0 });
    const with_ = await job([first?.number ?? 0], true);
    await handOverAgain(parts, RECIPIENT);
    expect(await outcomesOf(with_)).toEqual({ aangeboden: 1, open: 0 });
  });

  it('is checked again like any other: what may not be shared any more stays', async () => {
    const second = (await due())[1];
    await pool.query('update delivery set readable_until = $3 where partner = $1 and number = $2', [
      RECIPIENT,
      second?.number,
      new Date(MORNING - 1),
    ]);
    const id = await job([second?.number ?? 0]);
    await handOverAgain(parts, RECIPIENT);
    expect([await outcomesOf(id), sentIds()]).toEqual([{ gestopt: 1, open: 0 }, []]);
    const { rows } = await pool.query(
      'select reason from delivery_check where partner = $1 and number = $2',
      [RECIPIENT, second?.number],
    );
    expect(rows).toEqual([{ reason: 'waarneming-geeindigd' }]);
  });

  it('says so when its contents or its case were destroyed', async () => {
    const [, , third, fourth] = await due();
    await pool.query('delete from report_body where report_id = $1', [third?.reportId]);
    await pool.query(`update zaak set wrapped_key = '' where id = $1`, [fourth?.caseId]);
    const id = await job([third?.number ?? 0, fourth?.number ?? 0]);
    await handOverAgain(parts, RECIPIENT);
    expect(await outcomesOf(id)).toEqual({ 'inhoud-vernietigd': 1, 'zaak-vernietigd': 1, open: 0 });
  });

  it('is handed over by one at a time', async () => {
    const last = (await due()).at(-1)?.number ?? 0;
    const id = await job([last]);
    const both = await Promise.all([handOverAgain(parts, RECIPIENT), handOverAgain(parts, RECIPIENT)]);
    expect(both.filter((many) => many === 1)).toHaveLength(1);
    expect([await outcomesOf(id), sentIds()]).toEqual([{ aangeboden: 1, open: 0 }, [expect.any(String)]]);
  });

  it('stays where it is once its job is cancelled', async () => {
    const id = await job([(await due()).at(-1)?.number ?? 0]);
    await inTransaction(pool, (client) => cancelJob(client, id, 'p', new Date(MORNING)));
    expect(await handOverAgain(parts, RECIPIENT)).toBe(0);
    expect([await outcomesOf(id), sentIds()]).toEqual([{ geannuleerd: 1, open: 0 }, []]);
  });
});

describe('dispatch', () => {
  it('goes on with what was left to do when it starts', async () => {
    const id = await job([(await due()).at(-1)?.number ?? 0]);
    const lines = openLog({ app: 'dispatch', level: 'info', readable: false, write: () => undefined });
    const leasePool = openPool(database.url, { max: 2, applicationName: 'proef-leases' });
    const dispatch = await createDispatch(
      { ...parts, leasePool, signals: wakeUps, outPartitions: 1, onTrouble: () => undefined },
      nestLogger(lines),
    );
    await dispatch.init();
    for (const until = performance.now() + 10_000; performance.now() < until; await wait(50))
      if ((await outcomesOf(id)).open === 0) break;
    await dispatch.close();
    await leasePool.end();
    expect(await outcomesOf(id)).toEqual({ aangeboden: 1, open: 0 });
  });
});
