import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogBatch, LogRecord } from '#messaging';
import { dossiersOf, nextPosition } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { recordsFor } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { handleBatches } from './handle-batches.js';

let database: FreshDatabase;
let desk: RunningDesk;
let records: readonly LogRecord[];
const cases: string[] = [];
const announced: string[][] = [];
const announce = (boards: ReadonlySet<string>) => void announced.push([...boards]);

const batchOf = (topic: string, first: number, all: readonly LogRecord[]): LogBatch => ({
  group: 'desk',
  topic,
  partition: 0,
  records: all.map((record, n) => ({ ...record, offset: first + n, appendedAt: MORNING })),
  next: first + all.length,
  signal: new AbortController().signal,
});
const kept = async (recipient: string) => {
  const stored = await dossiersOf(desk.parts.pool, [recipient], cases);
  return stored.map(({ caseId, number, given }) => [caseId, number, given.length]).sort();
};
const positionIn = (topic: string) => nextPosition(desk.parts.pool, { reader: 'desk', topic, partition: 0 });

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  for (let n = 0; n < 3; n += 1) {
    const outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
    if (outcome.tag === 'accepted') cases.push(outcome.report.caseId);
  }
  records = await recordsFor(desk.parts, 'om-dh');
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('what comes on boards', () => {
  it('is taken in once, by whichever desk, however often it is offered', async () => {
    const [one, other] = [
      handleBatches({ ...desk.parts, announce }),
      handleBatches({ ...desk.parts, announce }),
    ];
    const batch = batchOf('out.om-dh', 0, records.slice(0, 2));
    await Promise.all([one([batch]), other([batch]), one([batch])]);
    const once = await kept('om-dh');
    expect([once.length, await positionIn('out.om-dh')]).toEqual([2, 2]);
    expect(announced).toEqual([['bord.om-dh']]);
    // The same reports again, further on in the log: after a crash of who put them there.
    await one([batchOf('out.om-dh', 2, records)]);
    const all = await kept('om-dh');
    expect([
      all.length,
      all.slice().filter((row) => once.some((old) => `${old}` === `${row}`)).length,
    ]).toEqual([3, 2]);
  });

  it('is taken in with its place in the log, or not at all', async () => {
    const broken = handleBatches({
      ...desk.parts,
      announce,
      keyring: {
        ...desk.parts.keyring,
        sealBody: () => {
          throw new Error('de sleutel is weg');
        },
      },
    });
    const batch = batchOf('out.3ro', 0, await recordsFor(desk.parts, '3ro'));
    await expect(broken([batch])).rejects.toThrow('de sleutel is weg');
    expect([await kept('3ro'), await positionIn('out.3ro')]).toEqual([[], null]);
    await handleBatches({ ...desk.parts, announce })([batch]);
    expect([(await kept('3ro')).length, await positionIn('out.3ro')]).toEqual([3, 3]);
  });

  it('passes over what is no delivery, and goes on after it', async () => {
    const strange = ['geen json', '[]', '{"id":"x"}', '{"specversion":"1.0","type":"nl.samenloop.x.v1"}'].map(
      (text): LogRecord => ({ key: null, value: Buffer.from(text), headers: [] }),
    );
    await handleBatches({ ...desk.parts, announce })([
      batchOf('out.shn', 0, [...strange, { key: null, value: null, headers: [] }]),
      batchOf('receipts.shn', 0, strange),
    ]);
    expect([await kept('shn'), await positionIn('out.shn'), await positionIn('receipts.shn')]).toEqual([
      [],
      5,
      4,
    ]);
  });
});
