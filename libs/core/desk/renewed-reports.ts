import { pointerSteps, valueAt } from '../report/json-pointer.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CurrentReport, Replaced } from './current-report.js';

/** A report that its sender numbered: `reference` is what it calls all versions by, null when the view does not tell. */
interface Numbered {
  readonly report: CurrentReport;
  readonly reference: string | null;
  readonly number: number;
}

/**
 * A sender may send a new version as a new report: then its number counts, not what came last. Of assessments a view may not tell by
 * which reference they belong together: there the next number of the same sender is the next version.
 */
export const renewedReports = (rulebook: Rulebook, reports: readonly CurrentReport[]): CurrentReport[] => {
  const chains: Numbered[][] = [];
  const numbered = reports.flatMap((report) => numberedAs(rulebook, report) ?? []);
  if (numbered.length < 2) return [...reports];
  for (const one of numbered.sort((a, b) => a.number - b.number)) {
    const chain = chains.find((earlier) => follows(one, earlier[earlier.length - 1] as Numbered));
    if (chain === undefined) chains.push([one]);
    else chain.push(one);
  }
  const others = new Set(numbered.map(({ report }) => report));
  return [...reports.filter((report) => !others.has(report)), ...chains.map(asOne)];
};

const numberedAs = (rulebook: Rulebook, report: CurrentReport): Numbered | null => {
  const rule = rulebook.recognitions.get(report.kind);
  if (rule === undefined || rule.version === null || report.isSignal) return null;
  const number = valueAt(report.data, pointerSteps(rule.version));
  if (typeof number !== 'number') return null;
  const values = rule.fields.map((field) => valueAt(report.data, field));
  const isTold = values.every((value) => typeof value === 'string' || value === number);
  const reference = isTold ? JSON.stringify(values.filter((value) => value !== number)) : null;
  return reference === null && report.kind !== 'veiligheidsbeoordeling'
    ? null
    : { report, reference, number };
};

const follows = (one: Numbered, earlier: Numbered): boolean =>
  one.report.kind === earlier.report.kind &&
  one.report.capacity === earlier.report.capacity &&
  (one.reference === null || earlier.reference === null
    ? one.number === earlier.number + 1
    : one.reference === earlier.reference);

const asOne = (chain: readonly Numbered[]): CurrentReport => {
  const reports = chain.map(({ report }) => report);
  const newest = reports[reports.length - 1] as CurrentReport;
  return {
    ...newest,
    ids: new Set(reports.flatMap(({ ids }) => [...ids])),
    firstAt: Math.min(...reports.map(({ firstAt }) => firstAt)),
    replaces: reports.flatMap((report, n): readonly Replaced[] => {
      const next = reports[n + 1];
      return next === undefined
        ? report.replaces
        : [...report.replaces, { id: report.id, at: Math.max(next.firstAt, report.receivedAt) }];
    }),
    versions: reports.flatMap(({ versions }) => versions),
  };
};
