import type { Json } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { ValidReport } from '../report/report.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CaseState } from './case-state.js';
import { regionOf } from './region-of.js';

/** The facts of the case once this report has been added: the report itself counts for its own routing and sharing. */
export const foldCaseFacts = (
  rulebook: Rulebook,
  before: CaseState,
  report: ValidReport,
  holds: Holds,
): CaseState['facts'] => {
  const facts: Record<string, Json> = { ...before.facts };
  for (const rule of rulebook.caseFacts.get(report.contract.kind) ?? []) {
    if (!rule.conditions.every(holds)) continue;
    const value = rule.from === null ? rule.value : valueAt(report.data, rule.from);
    if (value !== undefined) facts[rule.fact] = value;
  }
  const region =
    regionOf(rulebook, report) ??
    facts['regio'] ??
    rulebook.partners.get(report.provider.capacity)?.regions[0];
  if (region !== undefined) facts['regio'] = region;
  return facts;
};
