import type { BenchPlace } from './bench-place.js';
import type { BenchSettings } from '../settings.js';
import type { Workers } from './worker.js';

/** What every round needs. */
export interface Bench {
  readonly settings: BenchSettings;
  readonly place: BenchPlace;
  readonly workers: Workers;
  /** One line for who watches. */
  readonly say: (line: string) => void;
}

/** The environment of an app on this database: the very settings it has in production. */
export const appEnvironment = (
  { place }: Bench,
  database: string,
  brokers: readonly string[],
): Readonly<Record<string, string>> => ({
  DATABASE_URL: place.url(database),
  SAMENLOOP_SLEUTEL: place.masterKey,
  ...(brokers.length > 0 ? { KAFKA_BROKERS: brokers.join() } : {}),
});
