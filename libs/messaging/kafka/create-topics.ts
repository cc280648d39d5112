import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { Topic } from '../log/log.js';

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 30_000;

/** Creates the topics that are missing, with the brokers' default replication, and waits until they can be used. */
export async function createTopics(kafka: Kafka, topics: readonly Topic[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !existing.has(name));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map(({ name, partitions, config = {} }) => ({
        topic: name,
        numPartitions: partitions,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
    await untilLed(
      admin,
      missing.map(({ name }) => name),
    );
  } finally {
    await admin.disconnect();
  }
}

/**
 * Metadata names the leader of a partition before that broker itself knows it leads; until then it refuses what is sent to it.
 * Asking it for its offsets, which only a leader gives, tells.
 */
const leadersKnow = async (admin: Admin, topics: readonly string[]): Promise<boolean> => {
  try {
    for (const topic of topics) await admin.fetchTopicOffsets(topic);
    return true;
  } catch {
    return false;
  }
};

/** A new topic is known to the broker we ask only after a while; kafkajs's own waiting takes that for a failure. */
const untilLed = async (admin: Admin, topics: string[]): Promise<void> => {
  for (
    const until = performance.now() + PATIENCE_MS;
    !((await areLed(admin, topics)) && (await leadersKnow(admin, topics)));
    await pause(LOOK_EVERY_MS)
  )
    if (performance.now() > until)
      throw new Error(`Kafka heeft de nieuwe topics na ${PATIENCE_MS / 1_000} s nog niet klaar`);
};

const areLed = async (admin: Admin, topics: string[]): Promise<boolean> => {
  try {
    const found = await admin.fetchTopicMetadata({ topics });
    return found.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
  } catch {
    return false;
  }
};
