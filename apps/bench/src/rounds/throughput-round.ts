import { openPool } from '#runtime';
import { cpuSeconds, cpuSecondsOfTree } from '../measure/process-figures.js';
import { afterRampUp, rateBetween } from '../measure/rate-between.js';
import { watchPositions } from '../measure/watch-positions.js';
import { appEnvironment, type Bench } from '../place/bench.js';
import { benchTopic } from '../place/feed.js';
import type { Input } from '../place/input.js';
import { startAfter } from '../place/start-after.js';
import type { Contestant } from './contestants.js';

export interface Throughput {
  readonly perSecond: number;
  /** CPU seconds per 100,000 reports, after the start-up. */
  readonly cpu: { readonly peer: number; readonly postgres: number };
  /** Deliveries per report; null for the floor, which always writes three. */
  readonly recipients: number | null;
  readonly memoryMb: { readonly start: number; readonly tenth: number; readonly end: number };
}

/** One contestant handles the whole input, in a process and on a database of its own. */
export const throughputRound = async (
  bench: Bench,
  input: Input,
  contestant: Contestant,
): Promise<Throughput> => {
  const { place, workers, settings } = bench;
  const database = `${input.template}_${contestant.reader}`;
  const url = await place.copy(input.template, database);
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  await contestant.prepare(pool);
  await startAfter(pool, contestant.reader, input.stretch.first);
  const worker = workers.start(contestant.main, {
    environment: appEnvironment(bench, database, input.brokers),
    profiles: settings.profiles,
  });
  const cpuNow = async () => ({
    peer: await cpuSeconds(worker.pid),
    postgres: await cpuSecondsOfTree(place.serverPid),
  });
  let from = await cpuNow();
  const marks = await watchPositions({
    pool,
    reader: contestant.reader,
    topic: benchTopic,
    stretch: input.stretch,
    count: input.count,
    worker,
    onRampedUp: async () => {
      from = await cpuNow();
    },
  });
  const to = await cpuNow();
  await worker.stop();
  const recipients = await contestant.recipients(pool, input.count);
  await pool.end();
  await place.drop(database);
  const tenth = afterRampUp(marks, input.count);
  const measured = (input.count - (tenth?.done ?? 0)) / 100_000;
  return {
    perSecond: rateBetween(marks, input.count),
    cpu: { peer: (to.peer - from.peer) / measured, postgres: (to.postgres - from.postgres) / measured },
    recipients,
    memoryMb: {
      start: marks.findLast(({ done }) => done === 0)?.residentMb ?? 0,
      tenth: tenth?.residentMb ?? 0,
      end: marks.at(-1)?.residentMb ?? 0,
    },
  };
};
