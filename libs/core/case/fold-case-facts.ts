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
  return { ...facts, ...regionFacts(rulebook, before.facts, report) };
};

/**
 * The region is what the first report that names a known place says; no later report moves it. Until then it is supposed to be
 * that of the sender (`regioVermoed`).
 */
const regionFacts = (
  rulebook: Rulebook,
  before: CaseState['facts'],
  report: ValidReport,
): CaseState['facts'] => {
  if (before['regio'] !== undefined && before['regioVermoed'] !== true) return {};
  const named = regionOf(rulebook, report);
  if (named !== null) return { regio: named, regioVermoed: false };
  const supposed = before['regio'] ?? rulebook.partners.get(report.provider.capacity)?.regions[0];
  return supposed === undefined ? {} : { regio: supposed, regioVermoed: true };
};
