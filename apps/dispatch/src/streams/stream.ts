import type { Instant } from '#core';
import type { LogRecord } from '#messaging';

/** What lies ready for one topic of the log, in order, from a number on. */
export interface Stream {
  readonly topic: string;
  readonly read: (from: number, limit: number, at: Instant) => Promise<readonly Ready[]>;
}

export interface Ready {
  readonly number: number;
  /** Null: it may not leave any more. */
  readonly record: LogRecord | null;
}
