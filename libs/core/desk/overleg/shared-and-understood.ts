import { toRfc3339 } from '../../report/instant.js';
import { reportName } from '../../explain/spoken-name.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { coreQuestions } from './core-questions.js';
import type { VersionedReport } from './versioned-reports.js';
import type { SharedReport, SharedAndUnderstood } from './meeting-case.js';
import { MEETING } from './meeting-changes.js';
import { missingIn } from './missing-in.js';

/** Step 1 of an overleg: what is known from whom, the five core questions, and what is missing. */
export const sharedAndUnderstood = (
  rulebook: Rulebook,
  reports: readonly VersionedReport[],
): SharedAndUnderstood => {
  const known = reportsOfCase(rulebook, reports);
  const kernvragen = coreQuestions(reports);
  return { bekend: known, kernvragen, ontbreekt: missingIn(known, kernvragen) };
};

/** What a member has of a case: that a meeting changed is of no case. */
export const reportsOfCase = (
  rulebook: Rulebook,
  reports: readonly VersionedReport[],
): readonly SharedReport[] =>
  reports.filter(({ kind }) => kind !== MEETING).map((report) => sharedReport(rulebook, report));

const sharedReport = (rulebook: Rulebook, report: VersionedReport): SharedReport => {
  const { from, standsInFor, isOwn, receivedAt } = report.given ?? report.first;
  return {
    bericht: report.id,
    soort: report.kind,
    naam: reportName(rulebook.document, report.kind),
    van: from,
    naamVan: partnerName(rulebook, from),
    namens: standsInFor,
    eigen: isOwn,
    sinds: toRfc3339(receivedAt),
    signaal: report.given === null,
    nietActueel: report.isOutdated,
  };
};
