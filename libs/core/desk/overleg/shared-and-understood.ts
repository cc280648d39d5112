import { toRfc3339 } from '../../report/instant.js';
import { reportName } from '../../explain/spoken-name.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { coreQuestions } from './core-questions.js';
import type { VersionedReport } from './versioned-reports.js';
import type { SharedReport, SharedAndUnderstood } from './meeting-case.js';
import { MEETING } from './meeting-changes.js';

/** Step 1 of an overleg: what is known from whom, the five core questions, and what is missing. */
export const sharedAndUnderstood = (
  rulebook: Rulebook,
  reports: readonly VersionedReport[],
): SharedAndUnderstood => {
  const known = reportsOfCase(rulebook, reports);
  const kernvragen = coreQuestions(reports);
  return {
    bekend: known,
    kernvragen,
    ontbreekt: [
      ...(known.some(({ soort, signaal }) => soort === ASSESSMENT && !signaal)
        ? []
        : ['Er is geen veiligheidsbeoordeling met u gedeeld.']),
      ...kernvragen
        .filter(({ antwoorden }) => antwoorden.length === 0)
        .map(({ vraag }) => `Geen gedeeld bericht beantwoordt de vraag ‘${vraag}’`),
      ...known
        .filter(({ signaal }) => signaal)
        .map(({ naam, naamVan }) => `Van ${naam} van ${naamVan} weet u alleen dat het er is.`),
      ...known
        .filter(({ nietActueel }) => nietActueel)
        .map(({ naam, naamVan }) => `Wat u hebt van ${naam} van ${naamVan} is niet meer actueel.`),
    ],
  };
};

/** What a member has of a case: that a meeting changed is of no case. */
export const reportsOfCase = (
  rulebook: Rulebook,
  reports: readonly VersionedReport[],
): readonly SharedReport[] =>
  reports.filter(({ kind }) => kind !== MEETING).map((report) => sharedReport(rulebook, report));

/** The kind of report in which Veilig Thuis tells how safe it is (M4). */
const ASSESSMENT = 'veiligheidsbeoordeling';

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
