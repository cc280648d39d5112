import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { storedDecision } from '../share/decision.js';
import { viewOf } from '../share/view.js';
import type { SharedView } from '../share/view.js';
import type { Contract } from '../validate/contract.js';
import { translated } from '../validate/rules/uses-value-lists.js';

/** A delivery as it was decided and stored. */
export interface StoredDelivery {
  readonly number: number;
  readonly deliveryId: string;
  readonly reportId: ReportId;
  readonly receivedAt: Instant;
  readonly caseId: CaseId;
  readonly from: PartnerId;
  readonly standsInFor: PartnerId | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly waitsUntil: Instant | null;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[];
}

/** The event a recipient gets. Its data can only be a view; its attributes hold nothing about persons. */
export interface OutgoingReport {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: Instant;
  readonly subject: string;
  readonly sequence: string;
  readonly extensions: Readonly<Record<string, string>>;
  readonly data: SharedView;
}

const SEQUENCE_DIGITS = 16;

/**
 * What leaves for one recipient: a pure function of the report's data and the stored decision, so that every attempt sends
 * the same. `time` is the moment of receipt, `sequence` the place in the recipient's own stream.
 */
export const outgoingReport = (
  rulebook: Rulebook,
  contract: Contract,
  delivery: StoredDelivery,
  data: JsonObject,
): OutgoingReport => {
  const decision = storedDecision(delivery.plan, delivery.held, delivery.persons);
  const source = { data: translated(rulebook, contract.kind, data), contract, at: delivery.receivedAt };
  return {
    id: delivery.deliveryId,
    source: rulebook.document.hub.bron,
    type: contract.type,
    time: delivery.receivedAt,
    subject: delivery.caseId,
    sequence: String(delivery.number).padStart(SEQUENCE_DIGITS, '0'),
    extensions: {
      sequencetype: 'Integer',
      berichtid: delivery.reportId,
      afzender: delivery.from,
      verband: delivery.partnership,
      doel: delivery.purpose,
      ...(delivery.standsInFor === null ? {} : { namens: delivery.standsInFor }),
      ...(delivery.waitsUntil === null ? {} : { wachttot: new Date(delivery.waitsUntil).toISOString() }),
    },
    data: viewOf(rulebook, source, decision),
  };
};
