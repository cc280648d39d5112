import { foldCaseFacts } from '../case/fold-case-facts.js';
import type { CaseState } from '../case/case-state.js';
import type { PartnerId, ReceivedReport } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import { route } from '../route/route.js';
import type { Candidate } from '../route/candidate.js';
import { conditionsOf } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { withAges } from '../rulebook/with-ages.js';
import { share } from '../share/share.js';
import type { Check } from '../validate/contract.js';
import { validate } from '../validate/validate.js';
import type { Delivery, Outcome, Withheld } from './outcome.js';
import type { Situation } from './situation.js';

export type Process = (received: ReceivedReport, situation: Situation) => Outcome;

/**
 * What must happen because of one report: validate → route → share. Pure and synchronous: no clock, no chance, no
 * database; replaying last year's traffic against a draft rulebook is calling this again.
 */
export const process =
  (rulebook: Rulebook, check: Check): Process =>
  (received, situation) => {
    if (situation.reports.has(received.id)) return { tag: 'duplicate', received };
    const validated = validate(rulebook, check, received, situation);
    if ('faults' in validated) return { tag: 'rejected', received, faults: validated.faults };
    return { tag: 'accepted', received, ...decide(rulebook, validated.report, situation) };
  };

const decide = (rulebook: Rulebook, report: ValidReport, situation: Situation) => {
  const before = situation.cases.get(report.caseId) ?? { id: report.caseId, facts: {}, partners: [] };
  const { capacity: code, kind: soort } = report.provider;
  const aboutReport = { bericht: withAges(report), zaak: before.facts, verstrekker: { code, soort } };
  const facts = foldCaseFacts(rulebook, before, report, conditionsOf(rulebook.conditions, aboutReport));
  const subject = { ...aboutReport, zaak: facts };
  const holds = conditionsOf(rulebook.conditions, subject);
  const reporter =
    report.refersTo === null ? null : (situation.reports.get(report.refersTo)?.partner ?? null);
  const { candidates, notes: told } = route(rulebook, report, facts, reporter, holds);
  const notes = facts['regioVermoed'] === true ? [...told, supposedRegion(String(facts['regio']))] : told;
  const deliveries: Delivery[] = [];
  const withheld: Withheld[] = [];
  for (const candidate of candidates) {
    const shared = share(rulebook, report, facts, subject, candidate, holds);
    if ('decision' in shared) deliveries.push({ to: candidate, decision: shared.decision });
    else withheld.push({ from: candidate, refusal: shared.refusal });
  }
  return {
    report,
    caseAfter: grown(
      before,
      facts,
      report,
      deliveries.map(({ to }) => to),
    ),
    deliveries,
    withheld,
    notes,
  };
};

const supposedRegion = (region: string): string =>
  `De regio blijkt niet uit uw berichten in deze zaak; het bericht is behandeld als van regio ${region}.`;

const grown = (
  before: CaseState,
  facts: CaseState['facts'],
  report: ValidReport,
  told: readonly Candidate[],
): CaseState => {
  const partners = new Set<PartnerId>([
    ...before.partners,
    report.provider.partner,
    report.provider.capacity,
  ]);
  for (const { recipient } of told) partners.add(recipient);
  return { id: before.id, facts, partners: [...partners] };
};
