import type { Cipher } from './postgres/cipher.js';
import { kafkaLog } from './kafka/kafka-log.js';
import type { Log, Trouble } from './log/log.js';
import { postgresLog } from './postgres/postgres-log.js';

/** Where the log is: Kafka when brokers are given, otherwise embedded in the database. */
export interface LogPlaceSettings {
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
}

export const logAt = (
  { databaseUrl, kafkaBrokers }: LogPlaceSettings,
  cipher: Cipher,
  onTrouble: (trouble: Trouble) => void,
): Log =>
  kafkaBrokers.length > 0
    ? kafkaLog({ kafka: { clientId: 'samenloop', brokers: [...kafkaBrokers] }, onTrouble })
    : postgresLog({ url: databaseUrl, cipher, onTrouble });
