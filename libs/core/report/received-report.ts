import type { Fault } from '../validate/fault.js';
import type { CloudEvent } from './cloud-event.js';
import type { Instant } from './instant.js';

/** A partner organisation's code in the rulebook, e.g. `vt-hvb`. */
export type PartnerId = string;
/** The hub's id of a report (UUID), derived from sender, source and event id: a repeat gets the same one. */
export type ReportId = string;
/** The hub's opaque id of a case (UUID). Never derived from a person. */
export type CaseId = string;

/** What came in from a partner, as the edge's codec understood it. */
export interface ReceivedReport {
  readonly id: ReportId;
  /** Who delivered it, as the edge authenticated it; not what the message claims. */
  readonly partner: PartnerId;
  /** The server's own clock at the durable append. */
  readonly receivedAt: Instant;
  /** The case id that this sender's `subject` stands for when it is the sender's own reference. */
  readonly ownCase: CaseId | null;
  /** The envelope, or null when it could not be read. */
  readonly event: CloudEvent | null;
  /** Everything the codec found wrong; not empty when `event` is null. */
  readonly faults: readonly Fault[];
  /** What it may be recognised by; absent: no double of it is looked for. */
  readonly marks?: Marks;
}

/** Keyed marks, made by the shell: the same text gives the same mark, and nobody without the key can tell of what. */
export interface Marks {
  /** What its sender would offer it by again; null: that is not looked for. */
  readonly mark: string | null;
  /** Of all that it says. */
  readonly contents: string;
}
