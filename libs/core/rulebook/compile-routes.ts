import { byCode, indexRoutes } from '../route/route-index.js';
import type { RouteIndex } from '../route/route-index.js';
import type { TimeWindow } from '../route/time-window.js';
import { compilePeriod } from './compile-partners.js';
import type { NumberOf } from './compile-plans.js';
import { indexConditions } from './condition-index.js';
import { groupBy } from './group-by.js';
import type { NamedCondition, RoutingRule } from './rulebook.js';
import type { RoutingRuleDocument, RulebookDocument, TimeWindowDocument } from './rulebook-document.js';
import { minuteOf, weekdayOf, WEEKDAYS } from './written-time.js';

/** The routing rules by kind of report, a kind a step. */
export function* routeSteps(
  document: RulebookDocument,
  conditions: readonly NamedCondition[],
  numberOf: NumberOf,
): Generator<undefined, ReadonlyMap<string, RouteIndex>> {
  const routes = new Map<string, RouteIndex>();
  const byKind = groupBy(
    document.routeringsregels,
    ({ bericht }) => bericht,
    (rule) => compileRule(rule, numberOf),
  );
  for (const [kind, unordered] of byKind) {
    yield;
    const rules = [...unordered].sort(byCode);
    const asked = [...new Set(rules.flatMap((rule) => rule.conditions))].sort((one, other) => one - other);
    routes.set(kind, indexRoutes(rules, indexConditions(asked, conditions, document.voorwaarden)));
  }
  return routes;
}

const compileRule = (rule: RoutingRuleDocument, numberOf: NumberOf): RoutingRule => ({
  code: rule.code,
  conditions: rule.als.map(numberOf),
  regions: rule.regios === undefined ? null : new Set(rule.regios),
  period:
    rule.geldigVan === undefined && rule.geldigTot === undefined
      ? null
      : compilePeriod(rule.geldigVan, rule.geldigTot),
  window: rule.moment === undefined ? null : compileWindow(rule.moment),
  addresses: rule.aan,
  partnership: rule.verband,
  purpose: rule.doel,
  isSignal: rule.niveau === 'signaal',
  standIn: rule.waarneming,
  note: rule.toelichting ?? null,
  whenClosed: rule.anders?.gesloten ?? [],
  whenUnknown: rule.anders?.onbekend ?? [],
});

/** When a rule applies on the local clock. */
export const compileWindow = ({ dagen, van, tot }: TimeWindowDocument): TimeWindow => ({
  weekdays: new Set((dagen ?? WEEKDAYS).map(weekdayOf)),
  from: minuteOf(van ?? '00:00'),
  until: minuteOf(tot ?? '24:00'),
});
