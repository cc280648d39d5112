import type { Instant } from '../../report/instant.js';
import { toRfc3339 } from '../../report/instant.js';
import type { CaseId } from '../../report/received-report.js';
import { isJsonObject } from '../../report/json.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Term } from '../../term/term.js';
import { actionsOf } from './actions-of.js';
import type { VersionedReport } from './versioned-reports.js';
import { shownText } from '../shown.js';
import type { Advice, CarriedOut, Escalation, HandedOver } from './meeting-case.js';
import { HANDOVER, OUTCOME } from './outcomes-of.js';
import type { Outcome } from './outcomes-of.js';

/** Step 3 of an overleg: who does what before when, what was advised, and where the case goes. */
export const carriedOut = (
  rulebook: Rulebook,
  caseId: CaseId,
  { reports, outcomes, terms }: Known,
  at: Instant,
): CarriedOut => ({
  acties: actionsOf(rulebook, caseId, reports, terms, at),
  adviezen: [...outcomes].reverse().flatMap(adviceIn),
  opschaling: [...outcomes].reverse().flatMap(escalationIn)[0] ?? null,
  overdrachten: reports
    .filter(({ kind, data }) => kind === HANDOVER && data['soort'] !== 'opschaling-zvh')
    .map((report) => handedOver(report, terms, at)),
});

interface Known {
  readonly reports: readonly VersionedReport[];
  readonly outcomes: readonly Outcome[];
  readonly terms: readonly Term[];
}

const adviceIn = ({ report, heldAt }: Outcome): readonly Advice[] => {
  const advice = report.data['adviesZsm'];
  if (report.kind !== OUTCOME || !isJsonObject(advice)) return [];
  return [
    {
      bericht: report.id,
      gehoudenOp: toRfc3339(heldAt),
      wanneer: shownText(advice['wanneer']),
      kenmerk: shownText(advice['kenmerk']),
      advies: shownText(advice['advies']),
    },
  ];
};

const escalationIn = ({ report, status, at }: Outcome): readonly Escalation[] => {
  if (status !== 'opgeschaald') return [];
  const { data } = report;
  const told = data['opschaling'];
  return [
    {
      bericht: report.id,
      naar: isJsonObject(told) ? shownText(told['naar']) : organisationIn(data['naar']),
      sinds: toRfc3339(at),
      reden: isJsonObject(told) ? shownText(told['reden']) : shownText(data['reden']),
    },
  ];
};

const handedOver = (report: VersionedReport, terms: readonly Term[], at: Instant): HandedOver => ({
  bericht: report.id,
  soort: shownText(report.data['soort']) ?? report.kind,
  van: organisationIn(report.data['van']),
  naar: organisationIn(report.data['naar']),
  sinds: toRfc3339(report.first.receivedAt),
  opgepakt: pickedUp(
    terms.find(({ reportId, item }) => reportId === report.id && item === null),
    at,
  ),
});

/** As the duty to tell it says: there is one only where a rule asks for it. */
const pickedUp = (duty: Term | undefined, at: Instant): HandedOver['opgepakt'] => {
  if (duty === undefined) return null;
  if (duty.end?.outcome === 'gehaald') return 'ja';
  return at >= duty.dueAt ? 'te laat' : 'nee';
};

const organisationIn = (value: VersionedReport['data'][string]): string | null =>
  isJsonObject(value) ? shownText(value['organisatie']) : null;
