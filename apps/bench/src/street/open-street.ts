import { logAt, type Log } from '#messaging';
import { openPool } from '#runtime';
import { appEnvironment, type Bench } from '../place/bench.js';
import { startAfter } from '../place/start-after.js';
import type { Worker } from '../place/worker.js';
import type { Arrival } from '../recipients/arrivals.js';
import { followRecipients } from '../recipients/follow-recipients.js';

/** Intake and dispatch on one database, with somebody who reads what every recipient gets. */
export interface Street {
  readonly log: Log;
  readonly arrivals: readonly Arrival[];
  readonly apps: readonly Worker[];
  readonly close: () => Promise<void>;
}

export interface StreetOptions {
  readonly template: string;
  readonly database: string;
  readonly brokers: readonly string[];
  readonly partners: readonly string[];
  /** Where intake begins, per partition of the topic. */
  readonly from: ReadonlyMap<number, number>;
}

const INTAKE = new URL('../../../intake/src/main.js', import.meta.url);
const DISPATCH = new URL('../../../dispatch/src/main.js', import.meta.url);

export const openStreet = async (bench: Bench, options: StreetOptions): Promise<Street> => {
  const { place, workers, settings } = bench;
  const { database, brokers } = options;
  const url = await place.copy(options.template, database);
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  await startAfter(pool, 'intake', options.from);
  await pool.end();
  const log = logAt({ databaseUrl: url, kafkaBrokers: brokers }, place.keys.log, () => undefined);
  const arrivals: Arrival[] = [];
  await followRecipients(log, options.partners, arrivals);
  const apps = [DISPATCH, INTAKE].map((main) =>
    workers.start(main, {
      environment: appEnvironment(bench, database, brokers),
      profiles: settings.profiles,
    }),
  );
  await Promise.all(apps.map((app) => app.untilSaid('klaar')));
  return {
    log,
    arrivals,
    apps,
    close: async () => {
      await Promise.all(apps.map((app) => app.stop()));
      await log.close();
      await place.drop(database);
    },
  };
};
