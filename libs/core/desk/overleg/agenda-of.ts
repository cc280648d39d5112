import type { Instant } from '../../report/instant.js';
import { toRfc3339 } from '../../report/instant.js';
import type { CaseId } from '../../report/received-report.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook, Table } from '../../rulebook/rulebook.js';
import type { Dossier } from '../dossier.js';
import type { CaseNow, Viewer } from '../viewer.js';
import type { Agenda, Overleg } from './agenda.js';
import { agendaEntries } from './agenda-entries.js';
import type { AgendaEntry } from './agenda-entries.js';
import { agendaItem, mostPressing } from './agenda-item.js';
import { agendaReasons } from './agenda-reasons.js';
import { agendaRoutes } from './agenda-routes.js';
import { versionedReports } from './versioned-reports.js';
import type { VersionedReport } from './versioned-reports.js';
import type { MeetingChange } from './meeting-change.js';
import { outcomesOf } from './outcomes-of.js';
import { isHeld, plannedMeetings } from './planned-meetings.js';
import type { PlannedMeeting } from './planned-meetings.js';
import { speaksFor } from './speaks-for.js';
import { tableOf } from './table-of.js';
import { rankOf } from './urgency.js';

const DAY = 86_400_000;
/** How long before now meetings are told of, and how long ahead. */
const BACK = 35 * DAY;
const AHEAD = 56 * DAY;
/** What was put off goes on for no longer than terms look ahead. */
const HORIZON = 190 * DAY;

/** A case of which a member has something. */
export interface OverlegCase {
  readonly id: CaseId;
  readonly dossier: Dossier;
  readonly now: Pick<CaseNow, 'region'>;
}

/**
 * The meetings of an overleg and their agendas, of what one member was given. It fills itself: by assessments, by what any
 * partner brings in and by what rules send there; null: there is no such overleg.
 */
export const agendaOf = (
  rulebook: Rulebook,
  tableCode: string,
  viewer: Viewer,
  cases: readonly OverlegCase[],
  changes: readonly MeetingChange[],
  at: Instant,
): Overleg | null => {
  const table = tableOf(rulebook, tableCode);
  if (table === null || table.meetings === null) return null;
  const known = cases
    .filter(({ now }) => table.regions.has(now.region))
    .map((one) => ({ ...one, reports: versionedReports(one.dossier) }));
  const arrivals = known.flatMap(({ reports }) => reports.map(({ first }) => first.receivedAt));
  const from = Math.min(at - BACK, ...arrivals);
  const meetings = plannedMeetings(table.meetings, changes, from, at + HORIZON);
  const routes = agendaRoutes(rulebook, table.kind);
  const entries = known.flatMap(({ id, reports }) =>
    agendaEntries(
      meetings,
      (until) => agendaReasons(rulebook, table.kind, routes, receivedUntil(reports, until)),
      outcomesOf(reports),
    ).map((entry) => ({ id, reports, entry })),
  );
  return {
    tafel: tableCode,
    naam: speaksFor(rulebook, table, at)?.name ?? tableCode,
    nu: toRfc3339(at),
    voorzitter:
      table.coordinator === null
        ? null
        : { ketenpartner: table.coordinator.partner, functie: table.coordinator.function },
    leden: table.members.map((code) => ({ ketenpartner: code, naam: partnerName(rulebook, code) })),
    vergaderingen: meetings
      .filter(({ moment }) => moment >= at - BACK && moment <= at + AHEAD)
      .map((meeting): Agenda => {
        const here = entries
          .filter(({ entry }) => entry.meeting === meeting)
          .map((one) => ({ ...one, item: agendaItem(rulebook, table, one, at) }))
          .sort(
            (one, other) =>
              rankOf(one.item.urgentie) - rankOf(other.item.urgentie) ||
              (one.item.sinds === other.item.sinds ? 0 : one.item.sinds < other.item.sinds ? -1 : 1) ||
              (one.id < other.id ? -1 : 1),
          );
        return {
          moment: toRfc3339(meeting.moment),
          stand: standOf(meeting, here.length, viewer, table, at),
          sluit: toRfc3339(meeting.closes),
          laatTot: toRfc3339(meeting.closesLate),
          verschovenNaar: nextOf(meetings, meeting),
          extraGevraagd: here.some(({ entry }) => asksForExtra(entry, at)),
          punten: here.map(({ item }) => item),
        };
      }),
  };
};

const receivedUntil = (
  reports: readonly VersionedReport[],
  until: Instant | null,
): readonly VersionedReport[] =>
  until === null ? reports : reports.filter(({ first }) => first.receivedAt <= until);

const standOf = (
  { status, closesLate }: PlannedMeeting,
  items: number,
  viewer: Viewer,
  { coordinator }: Table,
  at: Instant,
): Agenda['stand'] => {
  if (status === 'afgelast' || status === 'feestdag' || items > 0 || at < closesLate) return status;
  return coordinator?.partner === viewer.organisation ? 'vervalt' : 'geen punten';
};

const nextOf = (meetings: readonly PlannedMeeting[], meeting: PlannedMeeting): string | null => {
  if (isHeld(meeting)) return null;
  const next = meetings.find((other) => other.moment > meeting.moment && isHeld(other));
  return next === undefined ? null : toRfc3339(next.moment);
};

/** Something urgent was put off by this meeting not taking place, and waits for an ordinary one. */
const asksForExtra = ({ meeting, movedTo, reasons }: AgendaEntry, at: Instant): boolean =>
  !isHeld(meeting) &&
  movedTo !== null &&
  movedTo.status !== 'extra' &&
  at < movedTo.moment &&
  mostPressing(reasons) === 'hoog';
