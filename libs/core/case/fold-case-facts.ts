import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { sameJson } from '../report/same-json.js';
import { valueAt } from '../report/json-pointer.js';
import type { ValidReport } from '../report/report.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { CaseFactRule, Rulebook } from '../rulebook/rulebook.js';
import type { CaseState } from './case-state.js';
import { counted } from './counted.js';
import { regionOf } from './region-of.js';
import { rejectedRegions } from './rejected-regions.js';

type Facts = CaseState['facts'];

/** What facts are made of. */
export type FactSource = Pick<ValidReport, 'data' | 'receivedAt' | 'provider'> & {
  readonly contract: Pick<ValidReport['contract'], 'kind'>;
};

/**
 * The facts of the case once this report has been added: the report itself counts for its own routing and sharing. The rules
 * apply in the rulebook's order, and each sees what the earlier ones made of the facts. `corrected` is what the report takes the
 * place of.
 */
export const foldCaseFacts = (
  rulebook: Rulebook,
  before: Facts,
  report: FactSource,
  holdsWith: (facts: Facts) => Holds,
  corrected: Replaced | null = null,
): Facts => {
  let facts: Facts = before;
  let holds: Holds | null = null;
  for (const rule of rulebook.caseFacts.get(report.contract.kind) ?? []) {
    if (corrected !== null && isUntouched(rule, report, corrected, facts)) continue;
    if (rule.conditions.length > 0 && !rule.conditions.every((holds ??= holdsWith(facts)))) continue;
    const after = withFact(facts, rule, report);
    if (after === facts) continue;
    facts = after;
    holds = null;
  }
  return { ...facts, ...regionFacts(rulebook, before, report) };
};

/** The contents that a correction replaces, and what conditions say of them. */
export interface Replaced {
  readonly data: JsonObject;
  readonly holdsWith: (facts: Facts) => Holds;
}

/**
 * A correction moves only the facts that it corrects: a later report may have moved the others meanwhile. A fact that the
 * replaced contents made too is not made again, nor does a report count once more for being corrected.
 */
const isUntouched = (
  { from, counts, conditions }: CaseFactRule,
  { data }: FactSource,
  replaced: Replaced,
  facts: Facts,
): boolean => {
  if (counts !== null) return true;
  return from === null
    ? conditions.every(replaced.holdsWith(facts))
    : sameJson(valueAt(data, from), valueAt(replaced.data, from));
};

const withFact = (facts: Facts, rule: CaseFactRule, report: FactSource): Facts => {
  if (rule.counts !== null)
    return { ...facts, [rule.fact]: counted(facts[rule.fact], rule.counts, report.receivedAt) };
  const value = rule.from === null ? rule.value : valueAt(report.data, rule.from);
  if (value === undefined) return facts;
  const before = facts[rule.fact];
  if (rule.isList) return { ...facts, [rule.fact]: withItem(before, value) };
  if (rule.per === null) return before === value ? facts : { ...facts, [rule.fact]: value };
  const member = rule.per === 'verstrekker.soort' ? report.provider.kind : report.provider.capacity;
  return { ...facts, [rule.fact]: { ...(isJsonObject(before) ? before : {}), [member]: value } };
};

const withItem = (list: Json | undefined, item: Json): readonly Json[] => {
  const items = Array.isArray(list) ? (list as readonly Json[]) : [];
  return items.includes(item) ? items : [...items, item];
};

/**
 * The region is what the first report that names a known place says; no later report moves it, unless the Veilig Thuis of that
 * region answers that the case does not belong there (P18). Until then it is supposed to be that of the sender (`regioVermoed`).
 */
const regionFacts = (rulebook: Rulebook, before: Facts, report: FactSource): Facts => {
  if (before['regio'] !== undefined && before['regioVermoed'] !== true) return {};
  const named = regionOf(rulebook, report, rejectedRegions(before));
  if (named !== null) return { regio: named, regioVermoed: false };
  const supposed = before['regio'] ?? homeOf(rulebook, report);
  return supposed === undefined ? {} : { regio: supposed, regioVermoed: true };
};

/** The first of the sender's regions that exists at this moment. */
const homeOf = (rulebook: Rulebook, { provider, receivedAt }: FactSource): string | undefined =>
  rulebook.partners.get(provider.capacity)?.regions.find((code) => {
    const period = rulebook.regions.get(code);
    return period !== undefined && isWithin(period, receivedAt);
  });
