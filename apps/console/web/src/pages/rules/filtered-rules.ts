import type { RouteringsregelKort } from '../../api/desk.generated.js';

/** What one looks for among the routing rules. */
export interface RuleFilter {
  readonly text: string;
  readonly kind: string;
  readonly partner: string;
  readonly only: '' | 'nu' | 'toegepast';
}

/** The filter in an address. */
export const ruleFilterIn = (asked: URLSearchParams): RuleFilter => {
  const only = asked.get('toon');
  return {
    text: asked.get('zoek') ?? '',
    kind: asked.get('bericht') ?? '',
    partner: asked.get('ontvanger') ?? '',
    only: only === 'nu' || only === 'toegepast' ? only : '',
  };
};

/** The rules that one looks for; every word that was typed must be in the rule, whatever its case. */
export const filteredRules = (
  rules: readonly RouteringsregelKort[],
  { text, kind, partner, only }: RuleFilter,
): readonly RouteringsregelKort[] => {
  const words = text.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const said = textOf(rule);
    return (
      words.every((word) => said.includes(word)) &&
      (kind === '' || rule.bericht === kind) &&
      (partner === '' || rule.ontvangers.includes(partner)) &&
      (only !== 'nu' || rule.geldtNu) &&
      (only !== 'toegepast' || rule.treffers.aantal > 0)
    );
  });
};

const textOf = ({ code, zin, grondslagen }: RouteringsregelKort): string =>
  [code, zin, ...grondslagen.flatMap(({ artikel, eigenaar }) => [artikel, eigenaar])]
    .join(' ')
    .toLocaleLowerCase('nl');
