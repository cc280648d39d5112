import type { Kafka } from 'kafkajs';
import { backoff } from '../log/backoff.js';
import type { Follower, FollowOptions, Trouble } from '../log/log.js';
import { pause } from '../log/pause.js';
import { turns } from '../log/turns.js';
import { assignment } from './assignment.js';
import { isRefusedSession } from './is-refused-session.js';

export interface KafkaFollowing {
  readonly kafka: Kafka;
  readonly sessionTimeoutMs: number;
  onTrouble(trouble: Trouble): void;
}

/** What a broker allows when nobody has lowered its `group.min.session.timeout.ms`. */
const brokerDefaultSessionMs = 6_000;

/** Follows topics as a member of a consumer group; when kafkajs gives up, a new consumer takes over, without end. */
export function followKafka(
  { kafka, sessionTimeoutMs, onTrouble }: KafkaFollowing,
  options: FollowOptions,
): Follower {
  const stopping = new AbortController();
  const inTurn = turns(options.concurrency ?? 4);
  const { group } = options;
  let sessionTimeout = sessionTimeoutMs;
  let failures = 0;

  const consume = async (): Promise<void> => {
    const consumer = kafka.consumer({
      groupId: group,
      sessionTimeout,
      heartbeatInterval: Math.min(250, sessionTimeout / 4),
      rebalanceTimeout: 10_000,
      maxWaitTimeInMs: 50,
      allowAutoTopicCreation: false,
      // what must start anew is decided here, not in kafkajs
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 1_000,
        retries: 6,
        restartOnFailure: () => Promise.resolve(false),
      },
    });
    const assigned = assignment(consumer, { options, inTurn, onTrouble });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      failures = 0;
      assigned.joined(payload.memberId, payload.memberAssignment);
    });
    const ended = new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      stopping.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    ended.catch(() => undefined);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: options.concurrency ?? 4,
        eachBatch: (payload) => Promise.resolve(assigned.fetched(payload)),
      });
      await ended;
    } finally {
      await assigned.end();
      await consumer.disconnect().catch(() => undefined);
    }
  };

  const keepConsuming = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await consume();
      } catch (error) {
        if (isRefusedSession(error)) sessionTimeout = Math.max(sessionTimeout, brokerDefaultSessionMs);
        failures += 1;
        onTrouble({ group, failures, error });
        await pause(backoff(failures), stopping.signal);
      }
    }
  };

  const consuming = keepConsuming();
  return {
    stop: async () => {
      stopping.abort();
      await consuming;
    },
  };
}
