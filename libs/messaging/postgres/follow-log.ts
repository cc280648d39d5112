import type { Pool } from 'pg';
import { holdLeases } from '../leases/hold-leases.js';
import { followPartition } from '../log/follow-partition.js';
import type { Follower, FollowOptions, Trouble } from '../log/log.js';
import { turns } from '../log/turns.js';
import type { Signals } from '../signals/signals.js';
import { channelOf } from './channel-of.js';
import type { Cipher } from './cipher.js';
import { partitionSource } from './partition-source.js';
import { tailWatch } from './tail-watch.js';
import type { StoredTopic } from './topics.js';

export interface Following {
  readonly pool: Pool;
  readonly cipher: Cipher;
  readonly signals: Signals;
  topic(name: string): Promise<StoredTopic>;
  onTrouble(trouble: Trouble): void;
}

export function followLog(
  { pool, cipher, signals, topic, onTrouble }: Following,
  options: FollowOptions,
): Follower {
  const watch = tailWatch(pool);
  const inTurn = turns(options.concurrency ?? 4);
  const deaf = options.topics.map((name) => signals.listen(channelOf(name), watch.look));

  const leases = holdLeases({
    pool,
    group: options.group,
    resources: async () => {
      const topics = await Promise.all(options.topics.map(topic));
      return topics.flatMap(({ name, partitions }) =>
        Array.from({ length: partitions }, (_, p) => `${p}/${name}`),
      );
    },
    run: async (resource, signal) => {
      const partition = Number.parseInt(resource, 10);
      const { id, name } = await topic(resource.slice(resource.indexOf('/') + 1));
      const source = partitionSource(pool, cipher, watch, id, partition);
      await followPartition({ options, topic: name, partition, source, signal, inTurn, onTrouble });
    },
    onTrouble,
  });

  return {
    stop: async () => {
      await leases.stop();
      deaf.forEach((stopListening) => stopListening());
    },
  };
}
