import type { Contracts } from '#contracts';
import { toRfc3339, type CloudEvent } from '#core';
import type { StoredRecord } from '#messaging';

export interface FloorReport {
  readonly id: string;
  readonly at: string;
  /** The event as it came in, as JSON text. */
  readonly body: string;
}

/** Parses a record and checks it against its contract. Throws when it is not valid: the bench sends valid reports only. */
export const floorReport = (contracts: Contracts, record: StoredRecord): FloorReport => {
  const body = record.value?.toString('utf8') ?? '';
  const event = JSON.parse(body) as CloudEvent;
  if ('faults' in contracts.check(event)) throw new Error(`record ${record.offset} is not a valid report`);
  return { id: event.id, at: toRfc3339(record.appendedAt), body };
};
