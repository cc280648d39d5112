import type { Pool } from 'pg';
import type { Topic } from '../log/log.js';

export interface StoredTopic {
  readonly id: number;
  readonly name: string;
  readonly partitions: number;
}

export async function createTopics(pool: Pool, topics: readonly Topic[]): Promise<void> {
  await pool.query(
    `with added as (
       insert into log.topic (name, partitions)
       select name, partitions from jsonb_to_recordset($1) as t (name text, partitions int) order by name
       on conflict (name) do nothing returning id, partitions)
     insert into log.tail (topic_id, partition) select id, generate_series(0, partitions - 1) from added`,
    [JSON.stringify(topics.map(({ name, partitions }) => ({ name, partitions })))],
  );
}

export async function loadTopics(pool: Pool): Promise<StoredTopic[]> {
  const { rows } = await pool.query<StoredTopic>('select id, name, partitions from log.topic order by name');
  return rows;
}

/** Remembers topics, which never change once they exist, and looks again for one it does not know. */
export function knownTopics(pool: Pool): (name: string) => Promise<StoredTopic> {
  const known = new Map<string, StoredTopic>();
  return async (name) => {
    if (!known.has(name)) for (const topic of await loadTopics(pool)) known.set(topic.name, topic);
    const topic = known.get(name);
    if (!topic) throw new Error(`topic ${name} does not exist`);
    return topic;
  };
}
