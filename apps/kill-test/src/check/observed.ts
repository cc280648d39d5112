import type { Sender, Situation } from '../reports/situations.js';

/** A report as its sender knows it. */
export interface Sent {
  readonly report: number;
  readonly sender: Sender;
  /** null: spoilt on purpose, the hub must refuse it. */
  readonly situation: Situation | null;
  /** The sender's own name for the case. */
  readonly caseName: string;
  /** The report whose delivery made the sender send this one. */
  readonly because: number | null;
  /** Its place in the order in which all reports were acknowledged; null: not acknowledged. */
  readonly acknowledged: number | null;
  /** `topic/partition/offset` of every acknowledged time it was sent. */
  readonly places: readonly string[];
}

/** What a recipient found on its topic, in the order of arrival; the same delivery may arrive again. */
export interface Delivered {
  readonly recipient: string;
  readonly id: string;
  readonly caseId: string;
  readonly sequence: string;
  /** Marks and citizen service numbers in the data. */
  readonly tokens: readonly string[];
  /** Those in the key, the headers and the attributes, where none may be. */
  readonly outside: readonly string[];
  /** The id of the event when it tells of a term; null: of a report. */
  readonly term: string | null;
}

/** An answer of the hub on the topic of a sender's receipts. */
export interface Answered {
  readonly sender: string;
  /** `topic/partition/offset` of what is answered. */
  readonly place: string;
  /** The hub's id of the report. */
  readonly id: string;
  readonly status: string;
  /** Everything else that was said, to see whether two answers agree. */
  readonly says: string;
  readonly tokens: readonly string[];
}

/** All that senders had acknowledged and recipients got: the only thing the checker reads. */
export interface Observed {
  readonly sent: readonly Sent[];
  readonly delivered: readonly Delivered[];
  /** null: this log answers senders in another way. */
  readonly answered: readonly Answered[] | null;
  readonly terms: {
    /** The ids of the events that the clock must have put on the log. */
    readonly owed: readonly string[];
    /** Those that lie there, as often as they do. */
    readonly reported: readonly string[];
    /** Those that intake has handled; null: not looked at yet. */
    readonly handled: readonly string[] | null;
  };
  /** Tokens in what the hub's programs wrote on their output, where none may be. */
  readonly printed: readonly string[];
}

export type Violation = 'lost' | 'doubled' | 'disordered' | 'leaked';

export interface Finding {
  readonly violation: Violation;
  /** Dutch, for who reads the output. */
  readonly detail: string;
}
