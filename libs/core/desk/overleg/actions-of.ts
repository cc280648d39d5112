import type { Instant } from '../../report/instant.js';
import { toRfc3339 } from '../../report/instant.js';
import type { CaseId, ReportId } from '../../report/received-report.js';
import { partnerName } from '../../explain/partner-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Term } from '../../term/term.js';
import type { VersionedReport } from './versioned-reports.js';
import { shownItems, shownText } from '../shown.js';
import type { Action } from './meeting-case.js';
import { momentOf, OUTCOME } from './outcomes-of.js';

/** The kind of report by which a recipient tells what it did with a report (M16). */
const ACKNOWLEDGED = 'ontvangst';

/** An action in a word: by the outcome that holds it and its place there. */
const actionId = (report: ReportId, item: number): string => `${report}.${item}`;

/**
 * The actions of a case that one member was told of, in the order of the outcomes. Whether one is done is what the term of it says,
 * or an acknowledgement that this member has.
 */
export const actionsOf = (
  rulebook: Rulebook,
  caseId: CaseId,
  reports: readonly VersionedReport[],
  terms: readonly Term[],
  at: Instant,
): readonly Action[] =>
  reports
    .filter(({ kind }) => kind === OUTCOME)
    .flatMap((report) =>
      shownItems(report.data['acties']).map((action, item): Action => {
        const owner = shownText(action['belegdBij']);
        const due = momentOf(action['einddatum']);
        const done = doneAt(report, item, owner, reports, terms);
        return {
          actie: actionId(report.id, item),
          zaak: caseId,
          bericht: report.id,
          onderdeel: item,
          wat: shownText(action['wat']),
          belegdBij: owner,
          naamBelegdBij: owner === null ? null : partnerName(rulebook, owner),
          conditie: shownText(action['conditie']),
          einddatum: due === null ? null : toRfc3339(due),
          informering: shownText(action['informering']),
          stand: standOf(due, done, isPickedUp(report, item, owner, reports), at),
          gedaanOp: done === null || done === 'vervallen' ? null : toRfc3339(done),
        };
      }),
    );

/** When an action was done; `vervallen`: it need not be done any more; null: not yet. */
type Done = Instant | 'vervallen' | null;

const doneAt = (
  report: VersionedReport,
  item: number,
  owner: string | null,
  reports: readonly VersionedReport[],
  terms: readonly Term[],
): Done => {
  const told = acknowledged(report, item, owner, reports).find(({ data }) => data['wat'] === 'verwerkt');
  if (told !== undefined) return told.first.receivedAt;
  // Of a corrected outcome the terms go on under the id of the first version.
  const end = terms.find((term) => term.reportId === report.id && term.item === item)?.end ?? null;
  if (end === null) return null;
  return end.outcome === 'vervallen' ? 'vervallen' : end.at;
};

const isPickedUp = (
  report: VersionedReport,
  item: number,
  owner: string | null,
  reports: readonly VersionedReport[],
): boolean => acknowledged(report, item, owner, reports).length > 0;

/** What the owner told of an action; when it names no action it is of all that it has in that outcome. */
const acknowledged = (
  { id }: VersionedReport,
  item: number,
  owner: string | null,
  reports: readonly VersionedReport[],
): readonly VersionedReport[] =>
  reports.filter(
    ({ kind, data, first }) =>
      kind === ACKNOWLEDGED &&
      data['betreft'] === id &&
      (data['onderdeel'] === undefined || data['onderdeel'] === item) &&
      (first.standsInFor ?? first.from) === owner &&
      (data['wat'] === 'verwerkt' || data['wat'] === 'opgepakt'),
  );

const standOf = (due: Instant | null, done: Done, isPickedUpNow: boolean, at: Instant): Action['stand'] => {
  if (done === 'vervallen') return 'vervallen';
  if (done !== null) return due !== null && done > due ? 'te laat gedaan' : 'gedaan';
  if (due !== null && at >= due) return 'te laat';
  return isPickedUpNow ? 'opgepakt' : 'open';
};
