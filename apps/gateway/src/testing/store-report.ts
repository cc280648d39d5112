import { receive } from '#contracts';
import { process, recipientName, type Accepted, type Outcome, type PartnerId } from '#core';
import { inTransaction, writeBatch, type BatchWrite } from '#store';
import type { GatewayParts } from '../gateway-parts.js';

/** Decides on an event of a new case and stores the outcome, as intake does; gives that outcome. */
export const storeReport = async (
  parts: GatewayParts,
  partner: PartnerId,
  event: object,
): Promise<Outcome> => {
  const value = Buffer.from(JSON.stringify(event));
  const { rulebook, id } = await parts.rulebooks.active();
  const received = receive({
    partner,
    receivedAt: parts.clock(),
    position: 'in.proef/0/0',
    contentType: 'application/cloudevents+json',
    attributes: [],
    key: null,
    value,
  });
  const outcome = process(rulebook, parts.contracts.check)(received, {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  });
  const write =
    outcome.tag === 'accepted' ? accepted(parts, outcome, id, value) : refused(parts, outcome, id);
  await inTransaction(parts.pool, (client) => writeBatch(client, { ...nothing, ...write }, 'proef', []));
  return outcome;
};

const nothing: BatchWrite = {
  reports: [],
  bodies: [],
  rejectedBodies: [],
  newCases: [],
  changedCases: [],
  deliveries: [],
  receipts: [],
  evidence: [],
  correctedBodies: [],
  superseded: [],
  destroyed: [],
  duties: [],
  persons: [],
};

const reportOf = ({ received }: Outcome, rulebook: number) => ({
  id: received.id,
  partner: received.partner,
  received_at: received.receivedAt,
  rulebook,
});

const eventIdOf = ({ received }: Outcome): string => received.event?.id ?? '';

const refused = ({ keyring }: GatewayParts, outcome: Outcome, rulebook: number): Partial<BatchWrite> => ({
  reports: [
    {
      ...reportOf(outcome, rulebook),
      sealed_event_id: keyring.sealEventId(null, outcome.received.id, eventIdOf(outcome)).toString('base64'),
      status: 'geweigerd',
      answer: { fouten: 'faults' in outcome ? outcome.faults : [] },
    },
  ],
});

const accepted = (
  { keyring }: GatewayParts,
  outcome: Accepted,
  rulebook: number,
  body: Buffer,
): Partial<BatchWrite> => {
  const { report, caseAfter, deliveries, withheld, notes } = outcome;
  const common = reportOf(outcome, rulebook);
  const key = keyring.newCaseKey(caseAfter.id);
  return {
    reports: [
      {
        ...common,
        sealed_event_id: keyring.sealEventId(key, report.id, eventIdOf(outcome)).toString('base64'),
        kind: report.contract.kind,
        version: report.contract.version,
        case_id: report.caseId,
        status: 'aangenomen',
        answer: {
          toelichting: notes,
          nietGedeeld: withheld.map(({ from, refusal }) => ({
            ketenpartner: from.recipient,
            namens: from.standsInFor?.partner,
            verband: from.partnership,
            doel: from.purpose,
            plan: refusal.plan,
            held: refusal.held,
          })),
        },
      },
    ],
    duties: outcome.duties.map(({ code, partner, person, dueAt }) => ({
      report_id: report.id,
      code,
      partner,
      person: person ?? undefined,
      due_at: dueAt,
    })),
    newCases: [{ ...caseAfter, sealed_facts: undefined, wrapped_key: key.wrappedKey.toString('base64') }],
    bodies: [
      {
        report_id: report.id,
        received_at: common.received_at,
        structured: true,
        sealed: keyring.sealBody(key, report.id, body),
      },
    ],
    deliveries: deliveries.map(({ to, decision, ofCorrection, status }) => ({
      report_id: report.id,
      partner: recipientName(to),
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
    })),
  };
};
