import type { ReportId } from '../report/received-report.js';
import { groupBy } from '../rulebook/group-by.js';
import type { CurrentReport } from './current-report.js';
import type { Given } from './given.js';
import { mergedView } from './merged-view.js';
import { personsSeen } from './person-seen.js';

/**
 * A report and its corrections as one: the last that was received counts. Null: it was withdrawn. `root` is the id of the first
 * version.
 */
export const latestVersion = (root: ReportId, givens: readonly Given[]): CurrentReport | null => {
  const versions = versionsOf(givens);
  const last = versions[versions.length - 1] as Version;
  if (last.views.length === 0 && last.givens.some(({ signal }) => signal === 'ingetrokken')) return null;
  const seen = versions.filter(({ views }) => views.length > 0);
  const current = seen[seen.length - 1] ?? last;
  const [one] = (current.views.length > 0 ? current.views : current.givens) as [Given];
  const standsInFor = one.standsInFor;
  const contents = seen.map(({ views }) => mergedView(views));
  const data = contents[contents.length - 1] ?? {};
  const capacity = standsInFor ?? one.from;
  return {
    id: current.id,
    ids: new Set([root, ...versions.map(({ id }) => id)]),
    kind: one.kind,
    from: one.from,
    standsInFor,
    capacity,
    isOwn: givens.some(({ isOwn }) => isOwn),
    partnerships: new Set(givens.flatMap(({ partnership }) => partnership ?? [])),
    receivedAt: current.at,
    firstAt: (versions[0] as Version).at,
    isSignal: seen.length === 0,
    isOutdated: seen.length > 0 && current !== last,
    replaces: seen.slice(0, -1).map(({ id }) => ({ id, at: nextOf(versions, id) })),
    data,
    persons: personsSeen(data, capacity, current.id),
    versions: contents,
  };
};

interface Version {
  readonly id: ReportId;
  readonly at: number;
  readonly givens: readonly Given[];
  readonly views: readonly Given[];
}

const versionsOf = (givens: readonly Given[]): readonly Version[] =>
  [
    ...groupBy(
      givens,
      ({ reportId }) => reportId,
      (given) => given,
    ),
  ]
    .map(([id, all]) => {
      const sorted = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
      return {
        id,
        at: (sorted[0] as Given).receivedAt,
        givens: sorted,
        views: sorted.filter(({ signal }) => signal === null),
      };
    })
    .sort(
      (one, other) =>
        one.at - other.at || isCorrection(one) - isCorrection(other) || (one.id < other.id ? -1 : 1),
    );

const isCorrection = ({ givens }: Version): number => (givens[0]?.corrects === null ? 0 : 1);

/** When the version after this one came. */
const nextOf = (versions: readonly Version[], id: ReportId): number =>
  (versions[versions.findIndex((one) => one.id === id) + 1] as Version).at;
