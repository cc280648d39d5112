import { resolve } from 'node:path';
import { readSettings, type Environment } from '#runtime';

/** Where the dossiers and the log are that are compared. */
export interface RebuildSettings {
  /** Undefined: the database that `npm start` keeps in `data`. */
  readonly databaseUrl: string | undefined;
  readonly data: string;
  readonly masterKey: string | undefined;
  readonly kafkaBrokers: readonly string[];
  readonly topicPrefix: string;
}

/** What the rebuild reads from its environment; everything has a default. */
export const rebuildSettings = (environment: Environment): RebuildSettings =>
  readSettings(environment, (from) => ({
    databaseUrl: from.optionalText('DATABASE_URL'),
    data: resolve(from.text('SAMENLOOP_DATA', { about: 'de map voor de gegevens', fallback: '.samenloop' })),
    masterKey:
      from.optionalText('DATABASE_URL') === undefined
        ? from.optionalText('SAMENLOOP_SLEUTEL')
        : from.text('SAMENLOOP_SLEUTEL', { about: 'de hoofdsleutel, 32 bytes in base64' }),
    kafkaBrokers: from.list('KAFKA_BROKERS'),
    topicPrefix: from.optionalText('KAFKA_TOPIC_PREFIX') ?? '',
  }));
