import type { Instant } from '../../report/instant.js';
import { toRfc3339 } from '../../report/instant.js';
import { isJsonObject } from '../../report/json.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook, Table } from '../../rulebook/rulebook.js';
import type { CaseNow, Viewer } from '../viewer.js';
import { agendaOf } from './agenda-of.js';
import type { OverlegCase } from './agenda-of.js';
import { carriedOut } from './carried-out.js';
import { versionedReports } from './versioned-reports.js';
import { shownItems, shownText } from '../shown.js';
import { CENTRAL_QUESTION } from './meeting-case.js';
import type { AgreedDecision, Agreements, MeetingCase, MeetingMember } from './meeting-case.js';
import type { MeetingChange } from './meeting-change.js';
import { partnersAround } from './partners-around.js';
import { OUTCOME, outcomesOf } from './outcomes-of.js';
import type { Outcome } from './outcomes-of.js';
import { sharedAndUnderstood } from './shared-and-understood.js';
import { tableOf } from './table-of.js';

/**
 * A case at an overleg in three steps, of what one member was given: `one` holds the deliveries as they are handed out at this
 * opening. Null: there is no such overleg, or the case has nothing for this member.
 */
export const meetingCaseOf = (
  rulebook: Rulebook,
  tableCode: string,
  viewer: Viewer,
  one: OverlegCase & { readonly now: Pick<CaseNow, 'region' | 'terms'> },
  changes: readonly MeetingChange[],
  at: Instant,
): MeetingCase | null => {
  const table = tableOf(rulebook, tableCode);
  const reports = versionedReports(one.dossier);
  if (table === null || reports.length === 0 || !table.regions.has(one.now.region)) return null;
  const outcomes = outcomesOf(reports);
  const told = outcomes.filter(({ report }) => report.kind === OUTCOME);
  const agenda = agendaOf(rulebook, tableCode, viewer, [one], changes, at);
  return {
    zaak: one.id,
    tafel: tableCode,
    vraag: CENTRAL_QUESTION,
    agenda: (agenda?.vergaderingen ?? []).flatMap(({ moment, punten }) =>
      punten.map((item) => ({ moment, ...item })),
    ),
    deelnemers: membersOf(rulebook, table, told[told.length - 1]),
    ketenpartners: partnersAround(rulebook, table, at),
    delenEnDuiden: sharedAndUnderstood(rulebook, reports),
    afspraken: agreementsIn([...told].reverse()),
    uitvoeren: carriedOut(rulebook, one.id, { reports, outcomes, terms: one.now.terms }, at),
  };
};

const membersOf = (
  rulebook: Rulebook,
  { members, coordinator }: Table,
  last: Outcome | undefined,
): readonly MeetingMember[] => {
  const present = shownItems(last?.report.data['aanwezigen']);
  const chair = present.find(({ taak }) => taak === 'voorzitter')?.['organisatie'] ?? coordinator?.partner;
  return members.map((code) => {
    const told = present.find(({ organisatie }) => organisatie === code);
    return {
      ketenpartner: code,
      naam: partnerName(rulebook, code),
      // Who chaired that meeting, and otherwise who chairs as the rulebook says.
      taak: code === chair ? 'voorzitter' : 'lid',
      aanwezig: shownText(told?.['aanwezig']),
      mandaat: shownText(told?.['mandaat']),
    };
  });
};

/** Newest first. */
const agreementsIn = (outcomes: readonly Outcome[]): Agreements => {
  const newest = outcomes[0]?.report.data ?? {};
  const lead = newest['regisseur'];
  const organisatie = isJsonObject(lead) ? shownText(lead['organisatie']) : null;
  return {
    besluiten: outcomes.flatMap(({ report, heldAt }) =>
      shownItems(report.data['besluiten']).flatMap(({ soort, besluit }): readonly AgreedDecision[] =>
        typeof soort === 'string' && typeof besluit === 'string'
          ? [{ bericht: report.id, gehoudenOp: toRfc3339(heldAt), soort, besluit }]
          : [],
      ),
    ),
    route: shownText(newest['route']),
    regisseur:
      organisatie === null
        ? null
        : { organisatie, functie: isJsonObject(lead) ? shownText(lead['functie']) : null },
  };
};
