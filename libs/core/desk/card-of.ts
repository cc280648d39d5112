import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import type { CaseId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { zsmTableIn } from '../rulebook/zsm-table-in.js';
import { TERM_REPORT } from '../term/term.js';
import { cardAssessment } from './card-assessment.js';
import { cardChildren } from './card-children.js';
import { cardDecisions } from './card-decisions.js';
import { cardExpectations } from './card-expectations.js';
import { cardOffence } from './card-offence.js';
import { cardPersons } from './card-persons.js';
import type { SuspectSeen } from './card-persons.js';
import { cardQuestions } from './card-questions.js';
import { cardReminders } from './card-reminders.js';
import { cardReport } from './card-report.js';
import { cardWarnings } from './card-warnings.js';
import type { Card, CardDecision, CardReport } from './card.js';
import type { CurrentReport } from './current-report.js';
import { currentReports } from './current-reports.js';
import type { Dossier } from './dossier.js';
import { isOfTable } from './is-of-table.js';
import { isVtAssessment } from './is-vt-assessment.js';
import { shown } from './shown.js';
import { suspectClocks } from './suspect-clocks.js';
import type { CaseNow, Viewer } from './viewer.js';

/** A card, and until when it stays as it is as long as nothing comes in; null: for ever. */
export interface CardNow {
  readonly card: Card;
  readonly validUntil: Instant | null;
}

/** The card of a case for one viewer, from what it was given alone; null: for all it knows there is no case at the ZSM table. */
export const cardOf = (
  rulebook: Rulebook,
  viewer: Viewer,
  dossier: Dossier,
  caseNow: CaseNow,
  caseId: CaseId,
  at: Instant,
): CardNow | null => {
  const reports = currentReports(rulebook, dossier);
  const latest = reports.findLast(isKnown) ?? reports[reports.length - 1];
  if (latest === undefined || !reports.some(isOfTable)) return null;
  const byId = new Map(reports.flatMap((report) => [...report.ids].map((id) => [id, report] as const)));
  const clocks = suspectClocks(rulebook, caseNow.terms, byId, at);
  const { suspects, others } = cardPersons(reports, clocks);
  const assessment = reports.findLast((report) => isVtAssessment(rulebook, report)) ?? null;
  const besluiten = cardDecisions(reports, assessment);
  const named = (report: CurrentReport): CardReport => cardReport(rulebook, caseNow.seen, report);
  const { verwacht, changesAt } = cardExpectations(rulebook, viewer, reports, caseNow, at);
  const running = [...clocks.values()].flat().filter(({ stand }) => stand === 'loopt');
  const ends = running.map(({ eindigt }) => eindigt).sort();
  const card: Omit<Card, 'waarschuwingen'> = {
    zaak: caseId,
    tafel: zsmTableIn(rulebook, caseNow.region)?.code ?? null,
    sinds: toRfc3339(Math.min(...reports.map(({ firstAt }) => firstAt))),
    stand: isDecided(suspects, besluiten) ? 'besloten' : 'open',
    verdachten: suspects.map(({ suspect }) => suspect),
    betrokkenen: others,
    kinderen: cardChildren(reports),
    feit: cardOffence(reports),
    bekend: reports.filter(isKnown).map(named),
    verwacht,
    beoordeling: assessment === null ? null : cardAssessment(caseNow.seen, assessment),
    besluiten,
    vragen: cardQuestions(reports),
    adviezen: reports.filter(isAdvice).map(named),
    herinneringen: cardReminders(reports),
    laatste: named(latest),
    eersteEinde: ends[0] ?? null,
  };
  const changes = [...changesAt, ...ends.slice(0, 1).map((end) => Date.parse(end))];
  return {
    card: { ...card, waarschuwingen: cardWarnings(card) },
    validUntil: changes.length === 0 ? null : Math.min(...changes),
  };
};

/** What is on the list of what is known; reminders, questions and receipts have places of their own. */
const isKnown = ({ kind }: CurrentReport): boolean =>
  kind !== TERM_REPORT && kind !== 'bekendheidscheck' && kind !== 'ontvangst';

const isAdvice = ({ kind, isSignal, data }: CurrentReport): boolean =>
  kind === 'overleg-uitkomst' && !isSignal && shown(data['adviesZsm']) !== undefined;

/** About every suspect a definite decision is known, taken since he or she was arrested last. */
const isDecided = (suspects: readonly SuspectSeen[], decisions: readonly CardDecision[]): boolean =>
  decisions.some(({ status }) => status === 'definitief') &&
  suspects.every(({ suspect: { kenmerk }, since }) =>
    decisions.some(
      (decision) =>
        decision.status === 'definitief' &&
        (decision.kenmerk === null || decision.kenmerk === kenmerk) &&
        Date.parse(decision.sinds) >= since,
    ),
  );
