import { recipientName, type Accepted, type Outcome } from '#core';
import type { DeliveryRow, DutyRow, SupersededRow, ToldRow } from './batch-write.js';

/** What is kept of every delivery an accepted report leads to. */
export const deliveryRows = ({ report, deliveries }: Accepted): readonly DeliveryRow[] =>
  deliveries.map(({ to, decision, ofCorrection, status }) => ({
    partner: recipientName(to),
    report_id: report.id,
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

/** The duties that rest on whoever got it. */
export const dutyRows = ({ report, duties }: Accepted): readonly DutyRow[] =>
  duties.map(({ code, partner, person, dueAt }) => ({
    report_id: report.id,
    code,
    partner,
    person: person ?? undefined,
    due_at: dueAt,
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
