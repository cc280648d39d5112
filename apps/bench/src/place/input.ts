import type { PartnerId } from '#core';
import { logAt } from '#messaging';
import type { Bench } from './bench.js';
import { feed } from './feed.js';
import { prepareDatabase } from './prepare-database.js';
import type { Stretch } from './stretch.js';

/** The same input for every contestant on one kind of log, and the database that each round starts with a copy of. */
export interface Input {
  readonly template: string;
  readonly brokers: readonly string[];
  readonly partners: readonly PartnerId[];
  readonly stretch: Stretch;
  /** 0 for an empty log. */
  readonly count: number;
}

/** Stores the input in a log: embedded in the template itself, or once on Kafka, from where every round reads it again. */
export const prepareInput = async (
  { place }: Bench,
  template: string,
  brokers: readonly string[],
  count: number,
): Promise<Input> => {
  const url = await place.create(template);
  const partners = await prepareDatabase(url);
  const log = logAt({ databaseUrl: url, kafkaBrokers: brokers }, place.keys.log, () => undefined);
  const stretch = await feed(log, template, count);
  await log.close();
  await place.settle(template);
  return { template, brokers, partners, stretch, count };
};
