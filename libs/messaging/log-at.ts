import type { Cipher } from './postgres/cipher.js';
import { kafkaLog } from './kafka/kafka-log.js';
import type { Log, Trouble } from './log/log.js';
import { prefixedLog } from './log/prefixed-log.js';
import { postgresLog } from './postgres/postgres-log.js';

/** Where the log is: Kafka when brokers are given, otherwise embedded in the database. */
export interface LogPlaceSettings {
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
  /** Before every topic and group on Kafka, e.g. `acceptatie.`; empty when the cluster is the hub's alone. */
  readonly topicPrefix?: string;
}

export const logAt = (
  { databaseUrl, kafkaBrokers, topicPrefix = '' }: LogPlaceSettings,
  cipher: Cipher,
  onTrouble: (trouble: Trouble) => void,
): Log => {
  if (kafkaBrokers.length === 0) return postgresLog({ url: databaseUrl, cipher, onTrouble });
  const log = kafkaLog({ kafka: { clientId: 'samenloop', brokers: [...kafkaBrokers] }, onTrouble });
  return topicPrefix === '' ? log : prefixedLog(log, topicPrefix);
};
