import { exampleReport } from '#contracts';
import type { JsonObject, PartnerId, ReceivedReport, Rulebook } from '#core';

/** The data of a valid example of a report kind, with members replaced; undefined takes one away. */
export const exampleData = (kind: string, name: string, changes: JsonObject = {}): JsonObject => {
  const data = { ...exampleReport(kind, name), ...changes };
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
