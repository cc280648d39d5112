import { groupBy } from '../rulebook/group-by.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CurrentReport } from './current-report.js';
import type { Dossier } from './dossier.js';
import { latestVersion } from './latest-version.js';
import { renewedReports } from './renewed-reports.js';

/** The reports of a dossier as they stand now, in the order in which they were received, whatever order they came in. */
export const currentReports = (rulebook: Rulebook, dossier: Dossier): readonly CurrentReport[] => {
  const roots = groupBy(
    [...dossier.values()],
    ({ corrects, reportId }) => corrects ?? reportId,
    (given) => given,
  );
  const latest = [...roots].flatMap(([root, givens]) => latestVersion(root, givens) ?? []);
  return renewedReports(rulebook, latest.sort(inOrder)).sort(inOrder);
};

const inOrder = (one: CurrentReport, other: CurrentReport): number =>
  one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1);
