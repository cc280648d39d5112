import { followsDecision, toRfc3339, type Person } from '#core';
import { type Answer, json } from '#runtime';
import { DAYS_COUNTED, MOST_PER_STREAM, type Hit } from './recent-hits.js';
import { routingRuleView } from './routing-rule-view.js';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';
import { ruledTermView } from './ruled-term-view.js';

export type ListRoutingRules = (person: Person, asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Every routing rule and term in words, and how often each rule applied lately to reports that the reader may know of. */
export const listRoutingRules =
  (parts: RulesParts): ListRoutingRules =>
  async (person, { versie }) => {
    const rulebook = await rulebookAsked(parts, versie);
    if ('refusal' in rulebook) return rulebook.refusal;
    const hits = (await parts.hits()).filter(({ evidence }) => followsDecision(person, evidence));
    const counted = countedPerRule(hits);
    const { document, version } = rulebook;
    const at = parts.clock();
    return json(200, {
      versie: version,
      geteld: { dagen: DAYS_COUNTED, berichten: hits.length, hoogstensPerStroom: MOST_PER_STREAM },
      regels: document.routeringsregels.map((rule) => ({
        ...routingRuleView(rulebook, rule, at),
        treffers: counted.get(rule.code) ?? { aantal: 0, laatste: null },
      })),
      termijnen: [...document.termijnen, ...document.plichten].map((term) => ruledTermView(rulebook, term)),
    });
  };

/** The newest comes first, so that the first seen is the last hit. */
const countedPerRule = (hits: readonly Hit[]) => {
  const counted = new Map<string, { aantal: number; laatste: string }>();
  for (const { evidence, rules } of hits)
    for (const code of rules) {
      const known = counted.get(code);
      if (known === undefined) counted.set(code, { aantal: 1, laatste: toRfc3339(evidence.receivedAt) });
      else known.aantal += 1;
    }
  return counted;
};
