import type { Instant } from '#core';
import { inLane } from '../log/in-lane.js';
import type { LogRecord, Position } from '../log/log.js';
import { toMessage } from './message.js';
import type { Producers } from './producers.js';

export type TopicAppender = (records: readonly (LogRecord & { at: Instant })[]) => Promise<Position[]>;

const bytesOf = ({ key, value, headers }: LogRecord): number =>
  headers.reduce(
    (sum, [name, bytes]) => sum + name.length + bytes.length + 8,
    64 + (key?.length ?? 0) + (value?.length ?? 0),
  );

/** Appends to one topic, one request at a time, for all callers in this process together. */
export const topicAppender = (producers: Producers, topic: string): TopicAppender =>
  inLane<LogRecord & { at: Instant }, Position>(
    async (records) => {
      const sent = await producers.send(topic, records.map(toMessage));
      return sent.map((position) => ({ topic, ...position }));
    },
    // a partition's share must stay below the broker's default limit of 1 MiB a batch
    { maxItems: 1_000, maxBytes: 900_000, bytes: bytesOf },
  );
