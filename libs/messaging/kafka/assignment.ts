import type { Consumer, EachBatchPayload } from 'kafkajs';
import { followPartition, type PartitionWork } from '../log/follow-partition.js';
import { claim, type Claim } from './claim.js';
import { commits } from './commits.js';

interface Held {
  readonly claim: Claim;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

export interface Assignment {
  /** What the group gave this member; called in the same tick as kafkajs joins, before it fetches anything. */
  joined(memberId: string, partitions: Readonly<Record<string, readonly number[]>>): void;
  fetched(payload: EachBatchPayload): void;
  /** Aborts everything and waits for the batches in flight. */
  end(): Promise<void>;
}

/** Keeps a claim, and the loop that handles it, for each partition this member has. */
export function assignment(
  consumer: Consumer,
  work: Pick<PartitionWork, 'options' | 'inTurn' | 'onTrouble'>,
): Assignment {
  const held = new Map<string, Held>();
  const endings = new Map<string, Promise<void>>();
  const committing = commits(consumer);
  let member = '';

  const drop = (name: string): void => {
    const one = held.get(name);
    if (!one) return;
    one.controller.abort();
    held.delete(name);
    endings.set(name, one.ended);
  };

  const take = (name: string, topic: string, partition: number): void => {
    const controller = new AbortController();
    const { signal } = controller;
    const one = [{ topic, partitions: [partition] }];
    const source = claim(
      {
        seek: (offset) => signal.aborted || consumer.seek({ topic, partition, offset: String(offset) }),
        pause: () => signal.aborted || consumer.pause(one),
        resume: () => signal.aborted || consumer.resume(one),
        handled: (next) => committing.handled(topic, partition, next),
      },
      2 * (work.options.maxRecords ?? 500),
    );
    // nothing is fetched before the handler's position is known
    consumer.pause(one);
    const follow = async (): Promise<void> => {
      await endings.get(name);
      await followPartition({ ...work, topic, partition, source, signal });
    };
    held.set(name, { claim: source, controller, ended: follow() });
  };

  return {
    joined: (memberId, partitions) => {
      const assigned = new Map(
        Object.entries(partitions).flatMap(([topic, all]) =>
          all.map((p) => [`${p}/${topic}`, [topic, p] as const]),
        ),
      );
      // a new id means that the group had given this member up, and its partitions may have been with others
      for (const name of [...held.keys()]) if (memberId !== member || !assigned.has(name)) drop(name);
      member = memberId;
      for (const [name, [topic, partition]] of assigned) {
        const kept = held.get(name);
        if (kept) kept.claim.goOn();
        else take(name, topic, partition);
      }
    },
    fetched: (payload) =>
      held.get(`${payload.batch.partition}/${payload.batch.topic}`)?.claim.fetched(payload),
    end: async () => {
      for (const name of [...held.keys()]) drop(name);
      await Promise.all(endings.values());
      await committing.flush();
    },
  };
}
