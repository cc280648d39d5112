import type { Instant } from '../../report/instant.js';
import type { Json, JsonObject } from '../../report/json.js';
import type { VersionedReport } from './versioned-reports.js';

/** The kind of report that tells the outcome of an overleg (M10). */
export const OUTCOME = 'overleg-uitkomst';
/** The kind of report by which a case is handed over, or taken to the ZVH (M13). */
export const HANDOVER = 'overdracht';

export interface Outcome {
  readonly report: VersionedReport;
  /** When the hub received it first: what came in before is dealt with by it. */
  readonly at: Instant;
  readonly heldAt: Instant;
  readonly status: 'wordt-vervolgd' | 'afgesloten' | 'opgeschaald';
  /** When the case comes back; null: it does not. */
  readonly nextAt: Instant | null;
}

/** The outcomes of a case, in the order in which they were reached. A case taken to the ZVH is closed here too (P11). */
export const outcomesOf = (reports: readonly VersionedReport[]): readonly Outcome[] =>
  reports
    .flatMap((report) => {
      const { data } = report;
      const at = report.first.receivedAt;
      if (report.kind === HANDOVER && data['soort'] === 'opschaling-zvh')
        return [{ report, at, heldAt: at, status: 'opgeschaald' as const, nextAt: null }];
      const status = statusIn(data);
      if (report.kind !== OUTCOME || status === null) return [];
      const heldAt = momentOf(data['gehoudenOp']) ?? at;
      return [{ report, at, heldAt, status, nextAt: nextIn(status, data) }];
    })
    .sort(
      (one, other) =>
        one.heldAt - other.heldAt || one.at - other.at || (one.report.id < other.report.id ? -1 : 1),
    );

const statusIn = ({ stand }: JsonObject): Outcome['status'] | null =>
  stand === 'wordt-vervolgd' || stand === 'afgesloten' || stand === 'opgeschaald' ? stand : null;

const nextIn = (status: Outcome['status'], data: JsonObject): Instant | null =>
  status === 'wordt-vervolgd' ? momentOf(data['volgendOverleg']) : null;

/** A moment as a report tells it; null: it does not. */
export const momentOf = (text: Json | undefined): Instant | null => {
  const moment = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
};
