import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { exampleRulebook, loadContracts, type Contracts } from '#contracts';
import type { LogBatch } from '#messaging';
import { keyring, openPool, type Keyring } from '#runtime';
import { activateRulebook, dataSource, migrate, rulebookShelf, type RulebookShelf } from '#store';
import { handleBatches } from '../batch/handle-batches.js';

export interface RunningIntake {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly keys: Keyring;
  readonly rulebooks: RulebookShelf;
  /** The streams that were announced. */
  readonly announced: readonly string[];
  readonly handle: (...batches: readonly LogBatch[]) => Promise<void>;
  close(): Promise<void>;
}

/** Intake's handler on a database of its own, under the example rulebook. */
export const runIntake = async (url: string, at: number): Promise<RunningIntake> => {
  const contracts = loadContracts();
  const keys = keyring(randomBytes(32));
  const announced: string[] = [];
  const pool = openPool(url, { max: 6, applicationName: 'proef' });
  await migrate(url, pool, new Date(at));
  const source = await dataSource(url).initialize();
  await activateRulebook(source, exampleRulebook());
  const shelf = rulebookShelf(source);
  const active = await shelf.active();
  const rulebooks = { ...shelf, active: () => Promise.resolve(active) };
  await source.destroy();
  const handleAll = handleBatches({
    pool,
    contracts,
    rulebooks,
    keyring: keys,
    announce: (streams) => announced.push(...streams),
  });
  return {
    pool,
    contracts,
    keys,
    rulebooks,
    announced,
    handle: (...batches) => handleAll(batches),
    close: () => pool.end(),
  };
};

/** A batch of events in structured mode, as the log hands it to intake. */
export const batchOf = (
  topic: string,
  partition: number,
  first: number,
  events: readonly object[],
  appendedAt: number,
): LogBatch => ({
  group: 'intake',
  topic,
  partition,
  records: events.map((value, n) => ({
    offset: first + n,
    appendedAt,
    key: null,
    value: Buffer.from(JSON.stringify(value)),
    headers: [['content-type', Buffer.from('application/cloudevents+json')]],
  })),
  next: first + events.length,
  signal: new AbortController().signal,
});
