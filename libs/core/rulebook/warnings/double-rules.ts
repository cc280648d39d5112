import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { RoutingRuleDocument } from '../rule-documents.js';
import type { Inquiry } from './inquiry.js';

/**
 * Routing rules that add nothing: whenever they hold, others with the same or fewer conditions address the same for the same.
 * Two that say the same are told of once, at the later.
 */
export const doubleRules = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { routeringsregels } = inquiry.document;
  const numbered = routeringsregels.map((rule, n) => ({ rule, n }));
  const byConditions = groupBy(
    numbered,
    ({ rule }) => keyOf(rule, rule.als),
    (one) => one,
  );
  return numbered.flatMap(({ rule, n }) => {
    if (rule.aan.length === 0 || rule.als.length > MOST_CONDITIONS) return [];
    const wider = subsetsOf(rule.als)
      .flatMap((als) => byConditions.get(keyOf(rule, als)) ?? [])
      .filter((other) => other.n !== n && (other.rule.als.length < new Set(rule.als).size || other.n < n));
    const addressed = new Map(
      wider.flatMap((other) => other.rule.aan.map((address) => [JSON.stringify(address), other.rule.code])),
    );
    const by = rule.aan.map((address) => addressed.get(JSON.stringify(address)));
    return by.includes(undefined) || inquiry.never(rule.als, { kind: rule.bericht })
      ? []
      : [
          {
            pointer: `/routeringsregels/${n}`,
            problem: `deze regel voegt niets toe: ${[...new Set(by)].join(', ')} geldt dan ook en bereikt dezelfden`,
            example: inquiry.example(rule.als, { kind: rule.bericht }),
          },
        ];
  });
};

const MOST_CONDITIONS = 6;

const subsetsOf = (als: readonly string[]): readonly (readonly string[])[] =>
  [...new Set(als)].reduce<readonly (readonly string[])[]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );

/** Everything a rule says but its name, its conditions and whom it addresses: what else differs makes it another rule. */
const keyOf = (
  { code: _code, als: _als, aan: _aan, ...rest }: RoutingRuleDocument,
  als: readonly string[],
): string => JSON.stringify([Object.entries(rest).sort(), [...new Set(als)].sort()]);
