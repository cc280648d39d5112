import type { Instant } from '#core';

/** What is appended. The key is opaque (never personal data); a header that occurs twice is two entries. */
export interface LogRecord {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: readonly (readonly [string, Buffer])[];
}

/** A record as it lies in the log. Offsets rise within a partition; on Kafka they may skip. */
export interface StoredRecord extends LogRecord {
  readonly offset: number;
  readonly appendedAt: Instant;
}

export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** Consecutive records of one partition, at least one. */
export interface LogBatch {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly StoredRecord[];
  /** The offset after the last record: what the handler keeps as its position. */
  readonly next: number;
  /** Aborted when another member gets the partition, or at stop. The handler may finish; its own position is its fence. */
  readonly signal: AbortSignal;
}

/** Something that failed and is being retried. Shows it to who looks after the hub; never ends the process. */
export interface Trouble {
  readonly group: string;
  readonly topic?: string;
  readonly partition?: number;
  /** How many times in a row. */
  readonly failures: number;
  readonly error: unknown;
}

export interface FollowOptions {
  readonly group: string;
  /** Exact names. */
  readonly topics: readonly string[];
  /** The position the handler kept: the first offset it has not handled. null: from the start. */
  startAt(topic: string, partition: number): Promise<number | null>;
  /** Resolves when the batch and its position are stored. A rejection stops this partition only, retried from `startAt`. */
  handle(batch: LogBatch): Promise<void>;
  /** Records in a batch at most; default 500. A batch takes what is there and never waits to fill. */
  readonly maxRecords?: number;
  /** Partitions handled at once; default 4. */
  readonly concurrency?: number;
}

export interface Follower {
  /** Finishes the batches in flight and leaves the group. */
  stop(): Promise<void>;
}

export interface Topic {
  readonly name: string;
  readonly partitions: number;
  /** Topic settings in Kafka's own words; the embedded log has none. */
  readonly config?: Readonly<Record<string, string>>;
}

/**
 * The one writer of its name on a topic: opening it shuts out whoever had it open before. Its appends are numbered, and each
 * lies on the log whole or not at all, so that after whatever crash it can be seen which was the last.
 */
export interface NumberedWriter {
  /** The number of the last append that lay on the log when this was opened; 0 when there was none. */
  readonly last: number;
  /**
   * Stores the records and the number together. After a rejection they may or may not have been stored, and this writer takes
   * no more: whoever opens it again knows. Always rejects once another has opened it.
   */
  append(number: number, records: readonly LogRecord[], at: Instant): Promise<void>;
  close(): Promise<void>;
}

/** A durable, partitioned log. `libs/testing/log-contract` says what every adapter must do. */
export interface Log {
  /**
   * Stores the records; resolved means durable. The order of calls is kept per key. After a rejection each record may
   * or may not have been stored: the caller appends again, and the reader tells repeats apart by their id.
   */
  append(topic: string, records: readonly LogRecord[], at: Instant): Promise<Position[]>;
  /** Waits until what its former holder had under way is stored, or can no longer be. */
  openWriter(name: string, topic: string): Promise<NumberedWriter>;
  /** Starts at once and goes on until it is stopped; lost connections are retried without end. */
  follow(options: FollowOptions): Promise<Follower>;
  /** Creates what is missing; a topic that exists keeps its number of partitions, because keys are bound to it. */
  ensureTopics(topics: readonly Topic[]): Promise<void>;
  topics(): Promise<string[]>;
  close(): Promise<void>;
}
