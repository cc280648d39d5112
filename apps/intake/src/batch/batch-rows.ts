import { isHubId, marksIn, readSealedFacts, writeSealedFacts, type SealedFacts } from '#contracts';
import {
  HUB,
  knownTexts,
  type Accepted,
  type CaseId,
  type Outcome,
  type ReceivedReport,
  type Rejected,
} from '#core';
import type { LogBatch } from '#messaging';
import type { Keyring } from '#runtime';
import {
  deliveryRows,
  personRows,
  reportRow,
  supersededRows,
  termRows,
  toldRows,
  type BatchWrite,
  type LoadedSituation,
  type NumberedRulebook,
} from '#store';
import type { Message } from './message.js';
import { caseKeys } from './case-keys.js';
import { sealedEventId } from './sealed-event-id.js';
import { evidenceRows } from './evidence-rows.js';

/** Per batch, that is per partition, the hash of its last evidence record. */
export type Chains = ReadonlyMap<LogBatch, Buffer | null>;

/** What batches were decided with, and where its evidence goes on. */
export interface Decided {
  readonly messages: readonly Message[];
  readonly outcomes: readonly Outcome[];
  readonly loaded: LoadedSituation;
  readonly numbered: NumberedRulebook;
  readonly chains: Chains;
  readonly keyring: Keyring;
}

/** Everything that decided batches leave behind, and the hashes their evidence ends with. */
export const batchRows = (decided: Decided): { readonly write: BatchWrite; readonly chains: Chains } => {
  const { messages, outcomes, loaded, numbered, keyring } = decided;
  const accepted = outcomes.filter((outcome): outcome is Accepted => outcome.tag === 'accepted');
  const rejected = outcomes.filter((outcome): outcome is Rejected => outcome.tag === 'rejected');
  const byReport = new Map(messages.map((message) => [message.received, message]));
  const messageOf = (received: ReceivedReport): Message => byReport.get(received) as Message;
  const keys = caseKeys(keyring, loaded.wrappedKeys);
  const lastState = new Map(accepted.map(({ caseAfter }) => [caseAfter.id, caseAfter]));
  const { rows: evidence, chains } = evidenceRows(decided);
  const known = knownTexts(numbered.rulebook);
  const cases = [...lastState.values()].map((state) => {
    const { id, partners } = state;
    const { readable, hidden } = writeSealedFacts(
      state,
      (text) => known.has(text) || isHubId(text),
      marksOfEnded(decided, accepted, id),
    );
    const sealed_facts = hidden === null ? undefined : keys.seal(id, id, hidden).toString('base64');
    return { id, facts: readable, partners, sealed_facts };
  });
  const withdrawn = new Set(
    accepted.flatMap(({ correction }) => (correction?.data === null ? [correction.original] : [])),
  );
  const isNew = (id: CaseId): boolean => !loaded.cases.has(id);

  return {
    chains,
    write: {
      reports: outcomes.flatMap((outcome) =>
        reportRow(
          outcome,
          numbered.id,
          sealedEventId(keyring, keys, outcome),
          withdrawn.has(outcome.received.id),
        ),
      ),
      bodies: accepted.map(({ received, report }) => {
        const { value, structured } = messageOf(received);
        const sealed = keys.seal(report.caseId, report.id, value);
        return { report_id: report.id, received_at: report.receivedAt, structured, sealed };
      }),
      rejectedBodies: rejected.map(({ received }) => {
        const { value, structured } = messageOf(received);
        const sealed = keyring.rejected.seal(value);
        return { report_id: received.id, received_at: received.receivedAt, structured, sealed };
      }),
      newCases: cases
        .filter(({ id }) => isNew(id))
        .map((row) => ({ ...row, wrapped_key: keys.wrapped(row.id).toString('base64') })),
      changedCases: cases.filter(({ id }) => !isNew(id)),
      correctedBodies: accepted.flatMap(({ report, correction }) =>
        correction === null || correction.data === null
          ? []
          : [
              {
                report_id: report.id,
                received_at: report.receivedAt,
                sealed: keys.seal(report.caseId, report.id, Buffer.from(JSON.stringify(correction.data))),
              },
            ],
      ),
      superseded: accepted.flatMap(supersededRows),
      destroyed: accepted
        .filter(({ destroyed }) => destroyed.length > 0)
        .map(({ report, destroyed }) => ({ case_id: report.caseId, kinds: destroyed })),
      withdrawn: [...withdrawn],
      terms: termRows(accepted, numbered.id),
      told: outcomes.flatMap(toldRows),
      persons: accepted.flatMap((outcome) => personRows(keyring, outcome)),
      deliveries: accepted.flatMap(deliveryRows),
      // A sender's own table learns from these what it reported.
      receipts: messages.flatMap(({ received, place }) =>
        // The hub asks itself for no answer.
        received.partner === HUB
          ? []
          : [
              {
                partner: received.partner,
                report_id: received.id,
                topic: place.topic,
                partition: place.partition,
                log_offset: place.offset,
              },
            ],
      ),
      evidence,
    },
  };
};

/** The marks of terms that ended, before or now: the case itself holds only what runs. */
const marksOfEnded = (
  { loaded, keyring }: Decided,
  accepted: readonly Accepted[],
  id: CaseId,
): SealedFacts['marks'] => {
  const sealedFacts = loaded.cases.get(id)?.sealedFacts ?? null;
  const wrappedKey = loaded.wrappedKeys.get(id) ?? null;
  return {
    ...readSealedFacts(keyring.factsOf({ caseId: id, wrappedKey, sealedFacts })).marks,
    ...marksIn(accepted.filter(({ caseAfter }) => caseAfter.id === id).flatMap(({ terms }) => terms)),
  };
};
