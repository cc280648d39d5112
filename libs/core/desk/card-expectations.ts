import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';
import { awaitingIn } from './awaiting.js';
import type { Awaiting } from './awaiting.js';
import { nameOfKind } from './card-report.js';
import type { CardExpectation } from './card.js';
import type { CurrentReport } from './current-report.js';
import { expectationStand } from './expectation-stand.js';
import type { ExpectationStand } from './expectation-stand.js';
import { expectationSentence } from './expectation-sentence.js';
import { knowledgeOf } from './knowledge.js';
import type { Knowledge } from './knowledge.js';
import { plansFor } from './plans-for.js';
import type { CaseNow, Viewer } from './viewer.js';

export interface CardExpectations {
  readonly verwacht: readonly CardExpectation[];
  /** When one of them changes by time alone. */
  readonly changesAt: readonly Instant[];
}

/**
 * What is expected because of the reports that the viewer has: by terms of the rulebook that another kind of report meets, as far as
 * the viewer could get that kind, must see to it itself, or the rulebook shows the term to the table.
 */
export const cardExpectations = (
  rulebook: Rulebook,
  viewer: Viewer,
  reports: readonly CurrentReport[],
  caseNow: CaseNow,
  at: Instant,
): CardExpectations => {
  const awaiting = awaitingIn(rulebook, reports);
  if (awaiting.length === 0) return { verwacht: [], changesAt: [] };
  const knowledge = knowledgeOf(rulebook, viewer, reports, caseNow.region);
  const stands = awaiting.flatMap(({ rule, report, kind }) => {
    const stand = standOf(rulebook, viewer, knowledge, { rule, report, kind }, reports, caseNow, at);
    return stand === null ? [] : [{ kind, ...stand }];
  });
  return {
    verwacht: stands.map(({ kind, stand, dueAt }) => ({
      soort: kind,
      naam: nameOfKind(rulebook, kind),
      stand,
      uiterlijk: dueAt === null ? null : toRfc3339(dueAt),
      zin: expectationSentence(rulebook, kind, stand, dueAt),
    })),
    changesAt: stands.flatMap(({ changesAt }) => changesAt ?? []),
  };
};

/** Null: it is not awaited, or not for this viewer. */
const standOf = (
  rulebook: Rulebook,
  viewer: Viewer,
  knowledge: Knowledge,
  awaiting: Awaiting,
  reports: readonly CurrentReport[],
  caseNow: CaseNow,
  at: Instant,
): ExpectationStand | null => {
  const { rule, report } = awaiting;
  if (rule.starts?.every(knowledge.holdsFor(report)) !== true) return null;
  const terms = caseNow.terms.filter(({ code, reportId }) => code === rule.code && report.ids.has(reportId));
  const own = terms.find(({ partner }) => partner === viewer.organisation);
  const term = own ?? terms[0];
  if (term === undefined) return null;
  const kindOf = (code: string): string => rulebook.partners.get(code)?.kind ?? '';
  const provider = providerKind(rule, kindOf(report.capacity));
  const plans = [...rule.ends.keys()].flatMap((kind) =>
    provider === null ? [] : plansFor(rulebook, kind, provider, kindOf(viewer.organisation)),
  );
  if (!rule.isShownAtTable && own === undefined && plans.length === 0) return null;
  const basis = rule.isShownAtTable || own !== undefined ? null : plans;
  return expectationStand(rulebook, knowledge, {
    awaiting,
    term,
    basis,
    reports,
    region: caseNow.region,
    at,
  });
};

/** Of what kind whoever must send it is; null: the rule leaves that open. */
const providerKind = ({ holder }: TermRule, sender: string): string | null => {
  if (holder === 'verstrekker') return sender;
  return typeof holder === 'object' && 'soort' in holder ? holder.soort : null;
};
