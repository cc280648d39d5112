import type { JsonObject } from '../../report/json.js';
import type { ReportId } from '../../report/received-report.js';
import type { Dossier } from '../dossier.js';
import type { Given } from '../given.js';
import { mergedView } from '../merged-view.js';

/** A report as its recipient has it now, with the versions that went before. */
export interface VersionedReport {
  /** The first version: by it a report is named, whatever was corrected. */
  readonly id: ReportId;
  readonly kind: string;
  /** The newest version of which the contents are known; null: only that there is a report. */
  readonly given: Given | null;
  /** What is known of it first: from then on it counts. */
  readonly first: Given;
  /** Every version with contents, the oldest first. */
  readonly versions: readonly Given[];
  /** There is a newer version that this recipient may not have. */
  readonly isOutdated: boolean;
  readonly data: JsonObject;
}

/** The reports of a dossier as they stand now: the last received version of each, and none that was withdrawn. */
export const versionedReports = (dossier: Dossier): readonly VersionedReport[] => {
  const versions = new Map<ReportId, Given[]>();
  for (const given of [...dossier.values()].sort(byArrival)) {
    const id = given.corrects ?? given.reportId;
    const known = versions.get(id);
    if (known === undefined) versions.set(id, [given]);
    else known.push(given);
  }
  return [...versions].flatMap(([id, all]) => {
    const [first] = all;
    const last = all[all.length - 1];
    if (first === undefined || last === undefined || last.signal === 'ingetrokken') return [];
    const known = all.filter(({ signal }) => signal === null);
    const given = known[known.length - 1] ?? null;
    const isOutdated = last.signal === 'niet-actueel';
    const views = known.filter(({ reportId }) => reportId === given?.reportId);
    return [{ id, kind: first.kind, given, first, versions: known, isOutdated, data: mergedView(views) }];
  });
};

/** In the order in which the hub received it, so that the order in which a dossier was filled makes no difference. */
const byArrival = (one: Given, other: Given): number =>
  one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);
