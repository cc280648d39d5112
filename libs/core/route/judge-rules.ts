import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { RoutingRule } from '../rulebook/rulebook.js';
import type { RoutingTrace } from './route.js';
import type { RouteIndex } from './route-index.js';
import { isInWindow } from './time-window.js';

/** What a rule asks, part by part. */
export type RulePart =
  | { readonly tag: 'condition'; readonly condition: number }
  | { readonly tag: 'region' }
  | { readonly tag: 'period' }
  | { readonly tag: 'window' }
  /** Everything held, and nobody was found to address. */
  | { readonly tag: 'address' };

/** A rule for the kind of report, with the parts of it that did not hold: none, and it applied; one, and it nearly did. */
export interface JudgedRule {
  readonly rule: RoutingRule;
  readonly failed: readonly RulePart[];
}

/** Every routing rule for a kind of report, by code, judged from what was kept of routing it. */
export const judgeRules = (
  index: RouteIndex | undefined,
  { held, unaddressed }: RoutingTrace,
  { at, region }: { readonly at: Instant; readonly region: string | null },
): readonly JudgedRule[] => {
  const holds = new Set(held);
  const alone = new Set(unaddressed);
  return (index?.rules ?? []).map((rule) => {
    const failed = failedParts(rule, holds, region, at);
    const isAlone = failed.length === 0 && alone.has(rule.code);
    return { rule, failed: isAlone ? [{ tag: 'address' }] : failed };
  });
};

const failedParts = (
  { conditions, regions, period, window }: RoutingRule,
  holds: ReadonlySet<number>,
  region: string | null,
  at: Instant,
): readonly RulePart[] => [
  ...conditions
    .filter((condition) => !holds.has(condition))
    .map((condition): RulePart => ({ tag: 'condition', condition })),
  ...(regions === null || regions.has(region ?? '') ? [] : [{ tag: 'region' } as const]),
  ...(period === null || isWithin(period, at) ? [] : [{ tag: 'period' } as const]),
  ...(window === null || isInWindow(window, at) ? [] : [{ tag: 'window' } as const]),
];
