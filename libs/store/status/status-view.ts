import {
  isJsonObject,
  toRfc3339,
  type Contract,
  type Fault,
  type Instant,
  type Json,
  type Rulebook,
} from '#core';
import { deliveryView } from './delivery-view.js';
import type { ReportStatus } from './report-status.js';
import { withheldView } from './withheld-view.js';

/** A report's outcome with the rulebook it was decided under; `contract` is null when it was refused, or retired since. */
export interface Explained {
  readonly status: ReportStatus;
  /** The id the sender gave its event. */
  readonly eventId: string | null;
  readonly rulebook: Rulebook;
  readonly contract: Contract | null;
  /** That of the report it corrects. */
  readonly corrected: Contract | null;
}

/** How a fault is told to a sender. */
export type FaultView = (fault: Fault) => object;

/** What the sender sees of its own report: who got what, who did not, and by which rule and article. */
export const statusView = (
  { status, eventId, rulebook, contract, corrected }: Explained,
  now: Instant,
  faultView: FaultView,
) => {
  const answer = isJsonObject(status.answer) ? status.answer : {};
  const common = {
    bericht: status.id,
    kenmerk: eventId,
    soort: status.kind,
    versie: status.version,
    zaak: status.caseId,
    status: status.status,
    ontvangenOp: toRfc3339(status.receivedAt.getTime()),
    regelset: rulebook.version,
  };
  if (status.status === 'geweigerd') return { ...common, fouten: faultsIn(answer['fouten']).map(faultView) };
  if (contract === null) return common;
  return {
    ...common,
    ...(status.repeats === null ? {} : { vermoedelijkDubbelVan: status.repeats }),
    toelichting: listOf(answer['toelichting']),
    ontvangers: status.deliveries.map((delivery) =>
      deliveryView(rulebook, delivery.ofCorrection ? (corrected ?? contract) : contract, delivery, now),
    ),
    nietGedeeld: listOf(answer['nietGedeeld']).flatMap((stored) => withheldView(rulebook, stored)),
  };
};

const listOf = (stored: Json | undefined): readonly Json[] => (Array.isArray(stored) ? stored : []);

// Intake stored them; nothing else writes here.
const faultsIn = (stored: Json | undefined): readonly Fault[] =>
  listOf(stored) as unknown as readonly Fault[];
