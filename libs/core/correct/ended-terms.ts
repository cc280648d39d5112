import type { Accepted } from '../process/outcome.js';
import type { ReportId } from '../report/received-report.js';
import { termKey } from '../term/term.js';
import type { Original } from './original.js';

/**
 * The reports that may be corrected of which this report ended terms, by every id they are known by: a later correction does not
 * start those again. What a correction of the report itself made fall away may start again by another one.
 */
export const endedIn = (
  { report, correction, terms }: Accepted,
  originals: ReadonlyMap<ReportId, Original>,
): ReadonlyMap<ReportId, Original> => {
  const ended = terms.filter(({ end }) => end !== null && (correction === null || end.by !== report.id));
  const roots = new Set(ended.map(({ reportId }) => reportId).filter((id) => originals.has(id)));
  if (roots.size === 0) return new Map();
  const keysOf = (id: ReportId): readonly string[] =>
    ended.filter(({ reportId }) => reportId === id).map(termKey);
  return new Map(
    [...originals].flatMap(([id, original]) =>
      roots.has(original.id)
        ? [
            [
              id,
              { ...original, endedTerms: new Set([...original.endedTerms, ...keysOf(original.id)]) },
            ] as const,
          ]
        : [],
    ),
  );
};
