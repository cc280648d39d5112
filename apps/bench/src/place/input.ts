import { logAt } from '#messaging';
import type { Bench } from './bench.js';
import { feed, type Stretch } from './feed.js';
import { prepareDatabase } from './prepare-database.js';

/** The same input for every contestant on one kind of log, and the database that each round starts with a copy of. */
export interface Input {
  readonly template: string;
  readonly brokers: readonly string[];
  readonly stretch: Stretch;
  readonly count: number;
}

/** Stores the input in a log: embedded in the template itself, or once on Kafka, from where every round reads it again. */
export const prepareInput = async (
  bench: Bench,
  template: string,
  brokers: readonly string[],
  count: number,
): Promise<Input> => {
  const { place } = bench;
  const url = await place.create(template);
  await prepareDatabase(url);
  const log = logAt({ databaseUrl: url, kafkaBrokers: brokers }, place.keys.log, () => undefined);
  const stretch = await feed(log, template, count);
  await log.close();
  return { template, brokers, stretch, count };
};
