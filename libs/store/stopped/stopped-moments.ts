import type { PartnerId, RecipientName } from '#core';

/** From which moments on something counts as held up; what is older than `shownSince` is over, whatever its cause. */
export interface StoppedMoments {
  readonly now: Date;
  /** What was not handed over by then is late. */
  readonly handedOverBefore: Date;
  /** What was not fetched by then is late. */
  readonly fetchedBefore: Date;
  /** What came before then and still waits for opening hours waits long. */
  readonly queuedBefore: Date;
  /** Refused and stopped things before then are not shown any more. */
  readonly shownSince: Date;
}

/** A stream of deliveries, and whether it goes to a topic of the log. */
export interface StoppedStream {
  readonly partner: RecipientName;
  readonly isOnLog: boolean;
}

/** Of what somebody sees what is held up. */
export interface StoppedFor {
  /** Null: of everything. */
  readonly sender: PartnerId | null;
  /** Whether also what was for named functions only. */
  readonly withConfidential: boolean;
  /** The streams they see. */
  readonly streams: readonly StoppedStream[];
}

/** Everything that is held up by one cause, in numbers. */
export interface StoppedCount {
  readonly tag: string;
  /** What tells causes of one tag apart. */
  readonly detail: string;
  readonly partner: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  readonly oldest: Date;
  readonly newest: Date;
}
