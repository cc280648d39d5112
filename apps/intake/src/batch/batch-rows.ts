import { toRfc3339, type Accepted, type CaseId, type Outcome, type Rejected } from '#core';
import type { Keyring } from '#runtime';
import type { BatchWrite, DeliveryRow, LoadedSituation, NumberedRulebook, ReportRow } from '#store';
import type { Message } from './message.js';
import { caseKeys } from './case-keys.js';
import { evidenceRows } from '../evidence/evidence-rows.js';

/** What a batch was decided with, and where its evidence goes on. */
export interface Decided {
  readonly messages: readonly Message[];
  readonly outcomes: readonly Outcome[];
  readonly situation: LoadedSituation;
  readonly numbered: NumberedRulebook;
  readonly chain: Buffer | null;
  readonly keyring: Keyring;
  /** Whether senders get their answer over the log too, because nobody waits for one. */
  readonly withReceipts: boolean;
}

/** Everything a decided batch leaves behind, and the hash its evidence ends with. */
export const batchRows = (
  decided: Decided,
): { readonly write: BatchWrite; readonly chain: Buffer | null } => {
  const { messages, outcomes, situation, numbered, keyring } = decided;
  const accepted = outcomes.filter((outcome): outcome is Accepted => outcome.tag === 'accepted');
  const rejected = outcomes.filter((outcome): outcome is Rejected => outcome.tag === 'rejected');
  const bytesOf = new Map(
    messages.map(({ received, value, structured }) => [received, { value, structured }]),
  );
  const keys = caseKeys(keyring, situation.wrappedKeys);
  const lastState = new Map(accepted.map(({ caseAfter }) => [caseAfter.id, caseAfter]));
  const { rows: evidence, chain } = evidenceRows(decided);
  const cases = [...lastState.values()].map(({ id, facts, partners }) => ({ id, facts, partners }));
  const isNew = (id: CaseId): boolean => !situation.cases.has(id);

  return {
    chain,
    write: {
      reports: outcomes.flatMap((outcome) => reportRow(outcome, numbered.id)),
      bodies: accepted.map(({ received, report }) => ({
        report_id: report.id,
        received_at: toRfc3339(report.receivedAt),
        case_id: report.caseId,
        structured: bytesOf.get(received)?.structured ?? true,
        sealed: keys
          .seal(report.caseId, report.id, bytesOf.get(received)?.value ?? Buffer.alloc(0))
          .toString('base64'),
      })),
      rejectedBodies: rejected.map(({ received }) => ({
        report_id: received.id,
        received_at: toRfc3339(received.receivedAt),
        sealed: keyring.rejected.seal(bytesOf.get(received)?.value ?? Buffer.alloc(0)).toString('base64'),
      })),
      newCases: cases
        .filter(({ id }) => isNew(id))
        .map((row) => ({ ...row, wrapped_key: keys.wrapped(row.id).toString('base64') })),
      changedCases: cases.filter(({ id }) => !isNew(id)),
      deliveries: accepted.flatMap((outcome) => deliveryRows(outcome, numbered.id)),
      receipts: decided.withReceipts
        ? messages.map(({ received, place }) => ({
            partner: received.partner,
            report_id: received.id,
            topic: place.topic,
            partition: place.partition,
            log_offset: place.offset,
          }))
        : [],
      evidence,
    },
  };
};

const reportRow = (outcome: Outcome, rulebook: number): readonly ReportRow[] => {
  const { received } = outcome;
  const common = {
    id: received.id,
    partner: received.partner,
    received_at: toRfc3339(received.receivedAt),
    rulebook,
  };
  switch (outcome.tag) {
    case 'duplicate':
      return [];
    case 'rejected':
      return [
        {
          ...common,
          event_id: eventIdOf(outcome),
          kind: null,
          version: null,
          case_id: null,
          status: 'geweigerd',
          answer: { fouten: outcome.faults },
        },
      ];
    case 'accepted': {
      const { contract, caseId } = outcome.report;
      return [
        {
          ...common,
          event_id: received.event?.id ?? null,
          kind: contract.kind,
          version: contract.version,
          case_id: caseId,
          status: 'aangenomen',
          answer: { toelichting: outcome.notes, nietGedeeld: outcome.withheld.map(withheldAnswer) },
        },
      ];
    }
  }
};

/** An id that may hold a person's number is not kept. */
const eventIdOf = ({ received, faults }: Rejected): string | null =>
  faults.some(({ code }) => code === 'persoonsgegeven-in-envelop') ? null : (received.event?.id ?? null);

const withheldAnswer = ({ from, refusal }: Accepted['withheld'][number]) => ({
  ketenpartner: from.recipient,
  namens: from.standsInFor?.partner ?? null,
  verband: from.partnership,
  doel: from.purpose,
  plan: refusal.plan,
  held: refusal.held,
});

const deliveryRows = ({ report, deliveries }: Accepted, rulebook: number): readonly DeliveryRow[] =>
  deliveries.map(({ to, decision }) => ({
    partner: to.recipient,
    report_id: report.id,
    received_at: toRfc3339(report.receivedAt),
    case_id: report.caseId,
    stands_in_for: to.standsInFor?.partner ?? null,
    agreement: to.standsInFor?.agreement ?? null,
    partnership: to.partnership,
    purpose: to.purpose,
    plan: decision.plan,
    held: decision.held,
    persons: decision.persons.length === 0 ? null : decision.persons,
    waits_until: to.waitsUntil === null ? null : toRfc3339(to.waitsUntil),
    rulebook,
  }));
