import type { SettingsReader } from './read-settings.js';

/** What every app of the hub needs: the database, the log and the master key. */
export interface PlatformSettings {
  readonly databaseUrl: string;
  /** Empty: the embedded log in the database. */
  readonly kafkaBrokers: readonly string[];
  /** Before every topic and group on Kafka; empty when the cluster is the hub's alone. */
  readonly topicPrefix: string;
  readonly masterKey: string;
}

export const platformSettings = (from: SettingsReader): PlatformSettings => ({
  databaseUrl: from.text('DATABASE_URL', {
    about: 'de URL van PostgreSQL, bijvoorbeeld postgres://gebruiker:wachtwoord@host/samenloop',
  }),
  kafkaBrokers: from.list('KAFKA_BROKERS'),
  topicPrefix: from.optionalText('KAFKA_TOPIC_PREFIX') ?? '',
  masterKey: from.text('SAMENLOOP_SLEUTEL', {
    about: 'de hoofdsleutel, 32 bytes in base64 (openssl rand -base64 32)',
  }),
});
