import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportId } from '#core';
import type { LogBatch } from '#messaging';
import { nextPosition } from '#store';
import { exampleData, freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { countReceipts } from './count-receipts.js';
import { factsReader } from './facts-reader.js';

const NIGHT = Date.parse('2026-11-26T03:14:00+01:00');
const TOPIC = 'receipts.pol-zwb';

let database: FreshDatabase;
let desk: RunningDesk;
let count: (batches: readonly LogBatch[]) => Promise<void>;

const stored = async (id: string): Promise<ReportId> => {
  const { received, tag } = await storeReport(desk.parts, 'pol-zwb', {
    specversion: '1.0',
    id,
    source: 'urn:nld:oin:00000009990001010000:systeem:bvh',
    type: 'nl.samenloop.crisismelding.v1',
    time: '2026-11-26T03:14:00+01:00',
    subject: `mutatie-${id}`,
    datacontenttype: 'application/json',
    data: exampleData('crisismelding', 'kleinste'),
  });
  expect(tag).toBe('accepted');
  return received.id;
};

/** Receipts at these places of the topic, as dispatch puts them there. */
const receipts = (first: number, all: readonly { bericht: string; status: string }[]): LogBatch => ({
  group: factsReader,
  topic: TOPIC,
  partition: 0,
  records: all.map((data, n) => ({
    offset: first + n,
    appendedAt: NIGHT,
    key: null,
    value: Buffer.from(JSON.stringify({ specversion: '1.0', data })),
    headers: [],
  })),
  next: first + all.length,
  signal: new AbortController().signal,
});

const accepted = (bericht: string) => ({ bericht, status: 'aangenomen' });

const counted = async (): Promise<readonly ReportId[]> => {
  const { rows } = await desk.parts.pool.query<{ id: ReportId }>(
    'select report_id as id from indicator_fact order by received_at, report_id',
  );
  return rows.map(({ id }) => id);
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, NIGHT);
  count = countReceipts(desk.parts);
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('what counts of reports', () => {
  it('is kept once, however often a receipt comes by, and moves on with it', async () => {
    const [one, two] = [await stored('a'), await stored('b')];
    await count([receipts(0, [accepted(one)])]);
    await count([receipts(0, [accepted(one), accepted(two)])]);
    await count([receipts(2, [accepted(one)])]);
    expect(await counted()).toEqual([one, two].sort());
    const place = { reader: factsReader, topic: TOPIC, partition: 0 };
    expect(await nextPosition(desk.parts.pool, place)).toBe(3);
  });

  it('is nothing of what was refused, is unknown or no receipt at all', async () => {
    const before = await counted();
    const three = await stored('c');
    await count([
      receipts(3, [
        { bericht: three, status: 'geweigerd' },
        accepted('0f0f0f0f-0f0f-8f0f-8f0f-0f0f0f0f0f0f'),
      ]),
    ]);
    expect(await counted()).toEqual(before);
  });

  it('is of a probable double only which report it doubles', async () => {
    const [one = '', double] = [(await counted())[0], await stored('d')];
    await desk.parts.pool.query('update report set repeats = $2 where id = $1', [double, one]);
    await count([receipts(5, [accepted(double)])]);
    const { rows } = await desk.parts.pool.query('select facts from indicator_fact where report_id = $1', [
      double,
    ]);
    expect(rows).toEqual([{ facts: { refersTo: null, original: one, tells: { tag: 'double' } } }]);
  });

  it('is nothing of what was destroyed before it was counted', async () => {
    const before = await counted();
    const gone = await stored('e');
    await desk.parts.pool.query('delete from report_body where report_id = $1', [gone]);
    await count([receipts(6, [accepted(gone)])]);
    expect(await counted()).toEqual(before);
  });

  it('names nobody', async () => {
    const { rows } = await desk.parts.pool.query<{ facts: string }>('select facts::text from indicator_fact');
    expect(rows.length).toBeGreaterThan(2);
    for (const { facts } of rows) expect(facts).not.toMatch(/9999\d{5}|mutatie|PL\d/);
  });
});
