import type { CloudEvent, Instant, JsonObject, ReceivedReport } from '#core';
import { smallContract } from './small-contract.js';
import { sourceOf } from './small-rulebook.js';

export interface Given {
  readonly id?: string;
  readonly from?: string;
  readonly at?: string;
  readonly subject?: string;
  readonly ownCase?: string;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly event?: Partial<CloudEvent>;
}

/** A report of the small contract as it was received; by the police, on a Tuesday afternoon, unless told otherwise. */
export const received = (data: JsonObject, given: Given = {}): ReceivedReport => {
  const { id = 'bericht-1', from = 'pol', subject = 'zaak-a', extensions = {} } = given;
  const receivedAt: Instant = Date.parse(given.at ?? '2026-11-24T14:00:00+01:00');
  return {
    id,
    partner: from,
    receivedAt,
    ownCase: given.ownCase ?? `eigen-${from}-${subject}`,
    event: {
      id: `e-${id}`,
      source: sourceOf(from),
      type: smallContract.type,
      time: receivedAt,
      subject,
      extensions,
      data: data as never,
      ...given.event,
    },
    faults: [],
  };
};
