import { recipientName } from '../process/delivery-id.js';
import type { Accepted, Outcome } from '../process/outcome.js';
import { isJsonObject } from '../report/json.js';
import type { JsonObject } from '../report/json.js';
import { personsOf } from '../report/persons-of.js';
import type { ReportId } from '../report/received-report.js';
import type { Term } from '../term/term.js';
import type { Candidate } from '../route/candidate.js';
import type { RoutingTrace } from '../route/route.js';

/** Where the report lies in the log. */
export interface LogPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/**
 * What is proven of one report, as the text whose hash the next record of its partition holds: what came in (keyed digest),
 * from whom, and what was decided for each recipient under which rulebook, with the values of the conditions that decided; so
 * that each decision can be explained again without the body. Holds no person data: of persons only their roles. Lists
 * are used instead of names where a record has many of the same.
 */
export const evidenceRecord = (
  outcome: Outcome,
  { topic, partition, offset }: LogPlace,
  rulebook: string,
  digest: string,
  previous: string | null,
): string => {
  const { id, partner, receivedAt } = outcome.received;
  return JSON.stringify({
    versie: 2,
    plaats: [topic, partition, offset],
    bericht: id,
    afzender: partner,
    ontvangen: receivedAt,
    vingerafdruk: digest,
    regelset: rulebook,
    ...decided(outcome),
    vorige: previous,
  });
};

const decided = (outcome: Outcome) => {
  switch (outcome.tag) {
    case 'duplicate':
      return { uitkomst: 'duplicaat', ...(outcome.differs ? { andereInhoud: true } : {}) };
    case 'rejected':
      return { uitkomst: 'geweigerd', fouten: outcome.faults.map(({ code, pointer }) => [code, pointer]) };
    case 'accepted':
      return { uitkomst: 'aangenomen', ...accepted(outcome) };
  }
};

const accepted = ({
  report,
  caseAfter,
  correction,
  routing,
  correctedRouting,
  terms,
  deliveries,
  withheld,
  destroyed,
  repeats,
}: Accepted) => ({
  soort: report.contract.type,
  namens: report.provider.capacity,
  zaak: report.caseId,
  regio: caseAfter.facts['regio'] ?? null,
  rollen: rolesIn(correction?.data ?? report.data),
  routering: traceOf(routing),
  ...(correctedRouting === null ? {} : { routeringGecorrigeerd: traceOf(correctedRouting) }),
  ...(correction === null
    ? {}
    : { corrigeert: correction.original, soortGecorrigeerd: correction.contract.type }),
  ...(repeats === null ? {} : { vermoedelijkDubbelVan: repeats }),
  ...(destroyed.length === 0 ? {} : { vernietigd: destroyed }),
  ...(terms.length === 0 ? {} : { termijnen: terms.map((term) => termOf(term, report.id)) }),
  gedeeld: deliveries.map(({ to, decision, conditions, ofCorrection, status }) => [
    ...recipientOf(to),
    decision.plan,
    conditions,
    levelOf(decision.signal, ofCorrection, status),
    ...decision.persons,
  ]),
  nietGedeeld: withheld.map(({ from, refusal, conditions, ofCorrection }) => [
    ...recipientOf(from),
    refusal.plan,
    conditions,
    ofCorrection ? 'gecorrigeerd' : '',
    ...(refusal.plan === null ? [from.kind, from.partnership, from.purpose] : []),
  ]),
});

/** Empty where it is this report that started it, the report as a whole, or nobody. */
const termOf = ({ code, reportId, item, partner, dueAt, next, end }: Term, id: ReportId) => [
  code,
  reportId === id ? '' : reportId,
  item ?? '',
  partner ?? '',
  dueAt,
  end?.outcome ?? next?.event ?? '',
];

/** Conditions by number, as the rulebook of that version numbers them. */
const traceOf = ({ held, unaddressed }: RoutingTrace) => [held, unaddressed];

const recipientOf = (to: Candidate) => [recipientName(to), to.standsInFor?.agreement ?? '', to.rule];

/** Empty for a view of the report itself; otherwise what was delivered instead. */
const levelOf = (isSignal: boolean, ofCorrection: boolean, status: string): string => {
  if (isSignal) return `signaal-${status}`;
  return ofCorrection ? 'gecorrigeerd' : '';
};

const rolesIn = (data: JsonObject): readonly string[] =>
  (personsOf(data) ?? []).map((person) => (isJsonObject(person) ? String(person['rol']) : ''));
