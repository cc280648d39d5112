import type { Instant } from '../../report/instant.js';
import { toRfc3339 } from '../../report/instant.js';
import type { CaseId } from '../../report/received-report.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook, Table } from '../../rulebook/rulebook.js';
import { instantOf } from '../../time/local-time.js';
import type { AgendaItem, AgendaItemOutcome, AgendaItemReason } from './agenda.js';
import type { AgendaEntry } from './agenda-entries.js';
import type { AgendaReason } from './agenda-reasons.js';
import type { VersionedReport } from './versioned-reports.js';
import { shownItems, shownText } from '../shown.js';
import type { Outcome } from './outcomes-of.js';
import { personsOnAgenda } from './persons-on-agenda.js';
import { reportsOfCase } from './shared-and-understood.js';
import { rankOf } from './urgency.js';
import type { Urgency } from './urgency.js';

/** A case at one meeting, as it is served. */
export const agendaItem = (
  rulebook: Rulebook,
  table: Table,
  {
    id,
    reports,
    entry,
  }: { readonly id: CaseId; readonly reports: readonly VersionedReport[]; readonly entry: AgendaEntry },
  at: Instant,
): AgendaItem => {
  const { meeting, reasons, after, outcome, movedTo } = entry;
  const due = outcomeDue(rulebook, table, meeting.day);
  return {
    zaak: id,
    urgentie: mostPressing(reasons),
    sinds: toRfc3339(since(entry)),
    laat: entry.isLate,
    stand: standOf(entry, due, at),
    redenen: reasons.map((reason) => reasonOf(rulebook, reason)),
    vervolgOp: after !== null && after.nextAt !== null ? after.report.id : null,
    uitkomstVoor: toRfc3339(due),
    uitkomst: outcome === null ? null : outcomeView(outcome),
    verschovenNaar: movedTo === null ? null : toRfc3339(movedTo.moment),
    betrokkenen: personsOnAgenda(reports),
    bekend: reportsOfCase(rulebook, reports),
  };
};

export const mostPressing = (reasons: readonly AgendaReason[]): Urgency | null =>
  reasons.reduce<Urgency | null>(
    (most, { urgency }) => (rankOf(urgency) < rankOf(most) ? urgency : most),
    null,
  );

const since = ({ reasons, after, outcome, meeting }: AgendaEntry): Instant =>
  Math.min(
    ...reasons.flatMap(({ arrivals }) => arrivals.map(({ at }) => at)),
    ...(after !== null && after.nextAt !== null ? [after.at] : []),
    ...(reasons.length === 0 && after === null ? [outcome?.heldAt ?? meeting.moment] : []),
  );

const standOf = ({ outcome, movedTo }: AgendaEntry, due: Instant, at: Instant): AgendaItem['stand'] => {
  if (movedTo !== null) return 'doorgeschoven';
  if (outcome !== null) return outcome.status === 'opgeschaald' ? 'opgeschaald' : 'besproken';
  return at < due ? 'te bespreken' : 'uitkomst ontbreekt';
};

/** When the terms of this overleg say that the outcome is missing; otherwise at the end of the day. */
const outcomeDue = (rulebook: Rulebook, { kind }: Table, day: number): Instant => {
  for (const { until } of rulebook.terms.values())
    if (until?.tag === 'meeting' && until.table === kind && until.minute !== null)
      return instantOf(day, until.minute);
  return instantOf(day + 1, 0);
};

const reasonOf = (
  rulebook: Rulebook,
  { report, urgency, word, arrivals }: AgendaReason,
): AgendaItemReason => {
  const { from, receivedAt } = report.given ?? report.first;
  return {
    bericht: report.id,
    soort: report.kind,
    van: from,
    naamVan: partnerName(rulebook, from),
    sinds: toRfc3339(arrivals[0]?.at ?? receivedAt),
    urgentie: urgency,
    woord: word,
    datum: shownText(report.data['datum']),
    nietActueel: report.isOutdated,
  };
};

const outcomeView = ({ report, status, heldAt, nextAt }: Outcome): AgendaItemOutcome => ({
  bericht: report.id,
  stand: status,
  gehoudenOp: toRfc3339(heldAt),
  route: shownText(report.data['route']),
  acties: shownItems(report.data['acties']).length,
  volgendOverleg: nextAt === null ? null : toRfc3339(nextAt),
});
