import type { Mark } from './mark.js';

/** Something that was sent to the hub, and what it made of it. */
export interface SentReport {
  readonly partner: string;
  readonly source: string;
  /** The partner whose data it is: the sender, or whom it stands in for. */
  readonly capacity: string;
  /** The hub's id of its case, once it is known. */
  readonly subject: string;
  /** The kind of organisation whose data it is. */
  readonly provider: string;
  readonly kind: string;
  /** The hub's own id of it; null when it gave none. */
  readonly id: string | null;
  readonly eventId: Mark;
  readonly marks: readonly Mark[];
  /** The codes of what was wrong with it. */
  readonly faults: readonly string[];
}
