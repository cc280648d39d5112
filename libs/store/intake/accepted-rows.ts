import { EXPIRED, recipientName, termKey, type Accepted, type CaseId, type Outcome, type Term } from '#core';
import type { DeliveryRow, SupersededRow, TermRow, ToldRow } from './batch-write.js';

/** What is kept of every delivery an accepted report leads to. */
export const deliveryRows = ({ report, deliveries }: Accepted): readonly DeliveryRow[] =>
  deliveries.map(({ to, decision, ofCorrection, status }) => ({
    partner: recipientName(to),
    report_id: report.id,
    received_at: report.receivedAt,
    stands_in_for: to.standsInFor?.partner,
    agreement: to.standsInFor?.agreement,
    partnership: to.partnership,
    purpose: to.purpose,
    plan: decision.plan,
    held: decision.held,
    persons: decision.persons.length === 0 ? undefined : decision.persons,
    waits_until: to.waitsUntil ?? undefined,
    readable_until: to.readableUntil ?? undefined,
    of_correction: ofCorrection,
    signal: decision.signal ? status : undefined,
  }));

/** The earlier deliveries it takes the place of. */
export const supersededRows = ({ report, superseded }: Accepted): readonly SupersededRow[] =>
  superseded.map(({ reportId, to }) => ({
    report_id: reportId,
    partner: recipientName(to),
    stands_in_for: to.standsInFor?.partner,
    partnership: to.partnership,
    purpose: to.purpose,
    at: report.receivedAt,
    reason: report.id,
  }));

/** What the senders of earlier reports are told because of it; that an id came with other contents, the sender of the first. */
export const toldRows = (outcome: Outcome): readonly ToldRow[] => {
  switch (outcome.tag) {
    case 'rejected':
      return [];
    case 'duplicate':
      return outcome.differs ? [{ report_id: outcome.received.id, note: OTHER_CONTENTS }] : [];
    case 'accepted':
      return outcome.told.map(({ report, note }) => ({ report_id: report, note }));
  }
};

const OTHER_CONTENTS =
  'Onder dit id stuurde u later een bericht met een andere inhoud. Dat is niet verwerkt: stuur het met een nieuw id.';

/** The terms that reports of one batch started, moved or ended; each once, as the last of them left it. */
export const termRows = (accepted: readonly Accepted[], rulebook: number): readonly TermRow[] => {
  const rows = new Map<string, TermRow>();
  for (const { report, terms } of accepted)
    for (const term of terms)
      rows.set(`${report.caseId}.${termKey(term)}`, termRow(report.caseId, term, rulebook));
  return [...rows.values()];
};

const termRow = (caseId: CaseId, term: Term, rulebook: number): TermRow => ({
  case_id: caseId,
  report_id: term.reportId,
  code: term.code,
  item: term.item ?? -1,
  partner: term.partner ?? undefined,
  starts_at: term.startsAt,
  due_at: term.dueAt,
  provisional: term.isProvisional || undefined,
  next_event: term.next?.event,
  next_at: term.next?.at,
  done: term.reported.length === 0 ? undefined : term.reported,
  ended_at: term.reported.includes(EXPIRED) ? term.dueAt : undefined,
  closed_at: term.end?.at,
  closed_by: term.end?.by,
  outcome: term.end?.outcome,
  rulebook,
});
