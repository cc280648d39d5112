import { resolve } from 'node:path';
import { readSettings, type Environment } from '#runtime';

/** Where the auditor looks. */
export interface AuditSettings {
  /** Undefined: the database that `npm start` keeps in `data`. */
  readonly databaseUrl: string | undefined;
  readonly data: string;
  readonly masterKey: string | undefined;
}

/** What the auditor's tools read from their environment; everything has a default. */
export const auditSettings = (environment: Environment): AuditSettings =>
  readSettings(environment, (from) => ({
    databaseUrl: from.optionalText('DATABASE_URL'),
    data: resolve(from.text('SAMENLOOP_DATA', { about: 'de map voor de gegevens', fallback: '.samenloop' })),
    // Beside another database a key of our own would find nobody.
    masterKey:
      from.optionalText('DATABASE_URL') === undefined
        ? from.optionalText('SAMENLOOP_SLEUTEL')
        : from.text('SAMENLOOP_SLEUTEL', { about: 'de hoofdsleutel, 32 bytes in base64' }),
  }));
