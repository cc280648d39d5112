import type { Instant } from '../report/instant.js';
import type { CaseId, ReportId } from '../report/received-report.js';
import type { CurrentFacts } from './current-facts.js';
import type { IndicatorFact } from './indicator-fact.js';

/** Something that happened, with the reports that told of it, the first at the front. */
export interface Incident {
  readonly caseId: CaseId;
  readonly reports: readonly IndicatorFact[];
  readonly at: Instant;
  /** An earlier incident lies in the same case. */
  readonly isRepeat: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The incidents that reports tell of (M1, M2 and M5), oldest first. A report belongs to the incident it refers to; a vt-melding or
 * an aanhouding that refers to none, to one of the same case of less than a day before that no such report told of yet.
 */
export const incidentsOf = ({ facts, rootOf }: CurrentFacts): readonly Incident[] => {
  const cases = new Map<CaseId, Growing[]>();
  const all: Growing[] = [];
  for (const fact of facts) {
    if (!tellsOfIncident(fact)) continue;
    const known = cases.get(fact.caseId) ?? [];
    cases.set(fact.caseId, known);
    const same = incidentOf(fact, known, rootOf);
    if (same === null) {
      const fresh = { caseId: fact.caseId, reports: [fact], at: fact.receivedAt, isRepeat: known.length > 0 };
      known.push(fresh);
      all.push(fresh);
    } else same.reports.push(fact);
  }
  return all;
};

type Growing = Omit<Incident, 'reports'> & { readonly reports: IndicatorFact[] };

const tellsOfIncident = ({ tells }: IndicatorFact): boolean =>
  (tells.tag === 'incident' && !tells.isAnonymous) || tells.tag === 'suspects';

const incidentOf = (
  { refersTo, kind, receivedAt }: IndicatorFact,
  known: readonly Growing[],
  rootOf: (id: ReportId) => ReportId,
): Growing | null => {
  if (refersTo !== null) {
    const named = rootOf(refersTo);
    const referred = known.find(({ reports }) => reports.some(({ reportId }) => reportId === named));
    if (referred !== undefined) return referred;
  }
  if (kind === 'crisismelding') return null;
  return (
    known.findLast(
      ({ at, reports }) => receivedAt - at < DAY && reports.every((report) => report.kind !== kind),
    ) ?? null
  );
};
