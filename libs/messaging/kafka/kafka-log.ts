import { Kafka, type KafkaConfig, logLevel } from 'kafkajs';
import type { Log, Trouble } from '../log/log.js';
import { topicAppender, type TopicAppender } from './append-lane.js';
import { createTopics } from './create-topics.js';
import { followKafka } from './follow-kafka.js';
import { openNumberedWriter } from './numbered-writer.js';
import { producers } from './producers.js';

export interface KafkaLogOptions {
  /** Brokers, SASL, TLS: passed on to kafkajs as they are. */
  readonly kafka: KafkaConfig;
  /** How long the broker waits before it gives a dead member's partitions to others; the broker must allow it. Default 2,200. */
  readonly sessionTimeoutMs?: number;
  readonly onTrouble?: (trouble: Trouble) => void;
}

/** The log on Apache Kafka. Group names and topics are used as given. */
export function kafkaLog(options: KafkaLogOptions): Log {
  const { sessionTimeoutMs = 2_200, onTrouble = () => undefined } = options;
  const kafka = new Kafka({
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 6 },
    ...options.kafka,
  });
  const producing = producers(kafka);
  const lanes = new Map<string, TopicAppender>();
  const followers = new Set<{ stop(): Promise<void> }>();

  return {
    append: (topic, records, at) => {
      const lane = lanes.get(topic) ?? topicAppender(producing, topic);
      lanes.set(topic, lane);
      return lane(records.map((record) => ({ ...record, at })));
    },
    openWriter: (name, topic) => openNumberedWriter(kafka, name, topic),
    follow: (follow) => {
      const follower = followKafka({ kafka, sessionTimeoutMs, onTrouble }, follow);
      followers.add(follower);
      return Promise.resolve(follower);
    },
    ensureTopics: (topics) => createTopics(kafka, topics),
    topics: async () => {
      const admin = kafka.admin();
      await admin.connect();
      try {
        return (await admin.listTopics()).filter((name) => !name.startsWith('__')).sort();
      } finally {
        await admin.disconnect();
      }
    },
    close: async () => {
      await Promise.all([...followers].map((follower) => follower.stop()));
      await producing.close();
    },
  };
}
