import { toRfc3339, type Instant } from '../report/instant.js';
import { recipientOfName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { signalView } from '../share/signal.js';
import type { SignalStatus } from '../share/signal.js';
import type { SharedView } from '../share/view.js';
import type { Contract } from '../validate/contract.js';

/** A delivery as it was decided and stored. */
export interface StoredDelivery {
  readonly number: number;
  readonly deliveryId: string;
  readonly partner: RecipientName;
  readonly reportId: ReportId;
  /** The first version of the report when this one corrects or withdraws it. */
  readonly corrects: ReportId | null;
  readonly receivedAt: Instant;
  readonly caseId: CaseId;
  readonly from: PartnerId;
  /** Whom the sender spoke for. */
  readonly capacity: PartnerId;
  readonly standsInFor: PartnerId | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly waitsUntil: Instant | null;
  readonly readableUntil: Instant | null;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[];
  /** What a signal (niveau 0) tells; null: it has a view. */
  readonly signal: SignalStatus | null;
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
export const SIGNAL_TYPE = 'nl.samenloop.signaal.v1';

/**
 * What leaves for one recipient, so that every attempt sends the same. `time` is the moment of receipt, `sequence` the place
 * in the recipient's own stream.
 */
export const outgoingReport = (
  rulebook: Rulebook,
  contract: Contract,
  delivery: StoredDelivery,
  view: SharedView,
): OutgoingReport => ({
  id: delivery.deliveryId,
  source: rulebook.document.hub.bron,
  type: delivery.signal === null ? contract.type : SIGNAL_TYPE,
  time: delivery.receivedAt,
  subject: delivery.caseId,
  sequence: String(delivery.number).padStart(SEQUENCE_DIGITS, '0'),
  extensions: extensionsOf(delivery),
  data: delivery.signal === null ? view : signalOf(contract, delivery, delivery.signal),
});

const signalOf = (contract: Contract, delivery: StoredDelivery, status: SignalStatus): SharedView =>
  signalView(contract.kind, status, delivery.receivedAt, delivery.corrects ?? delivery.reportId);

const extensionsOf = (delivery: StoredDelivery): Readonly<Record<string, string>> => {
  const { function: of } = recipientOfName(delivery.partner);
  return {
    sequencetype: 'Integer',
    berichtid: delivery.reportId,
    afzender: delivery.from,
    verband: delivery.partnership,
    doel: delivery.purpose,
    ...(of === null ? {} : { functie: of }),
    ...(delivery.corrects === null ? {} : { corrigeert: delivery.corrects }),
    ...(delivery.standsInFor === null ? {} : { namens: delivery.standsInFor }),
    ...(delivery.waitsUntil === null ? {} : { wachttot: toRfc3339(delivery.waitsUntil) }),
  };
};
