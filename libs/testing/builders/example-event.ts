import { readFileSync } from 'node:fs';
import type { JsonObject, PartnerId, ReceivedReport, Rulebook } from '#core';

const reports = new URL('../../../schemas/reports/', import.meta.url);

/** The data of a valid example of a report kind, with members replaced; undefined takes one away. */
export const exampleData = (kind: string, name: string, changes: JsonObject = {}): JsonObject => {
  const file = new URL(`${kind}/examples/v1/valid/${name}.json`, reports);
  const data = { ...(JSON.parse(readFileSync(file, 'utf8')) as JsonObject), ...changes };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
};

export interface Sent {
  readonly id: string;
  readonly from: PartnerId;
  readonly kind: string;
  readonly data: JsonObject;
  readonly at: string;
  /** The sender's own name of the case; or the hub's id as `subject`. */
  readonly subject: string;
  readonly inFactOf?: PartnerId;
}

/** A report under the example rulebook as it was received from one of a partner's systems. */
export const receivedFrom = (rulebook: Rulebook, sent: Sent): ReceivedReport => {
  const receivedAt = Date.parse(sent.at);
  const [source = ''] = rulebook.partners.get(sent.from)?.sources ?? [];
  return {
    id: sent.id,
    partner: sent.from,
    receivedAt,
    ownCase: `zaak-${sent.subject}`,
    event: {
      id: `e-${sent.id}`,
      source,
      type: `nl.samenloop.${sent.kind}.v1`,
      time: receivedAt,
      subject: sent.subject,
      extensions: sent.inFactOf === undefined ? {} : { namens: sent.inFactOf },
      data: sent.data as never,
    },
    faults: [],
  };
};
