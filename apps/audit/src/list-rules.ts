import { routingRuleSentence, termSentence, type RulebookDocument } from '#core';
import type { AuditParts } from './audit-parts.js';
import type { RulesOptions } from './rules-options.js';
import type { Told } from './told.js';

/** `npm run rules`: every routing rule of the rulebook in force as a sentence, by kind of report, and every term. */
export const listRules = async (
  { rulebooks }: Pick<AuditParts, 'rulebooks'>,
  { json, termsOnly }: Pick<RulesOptions, 'json' | 'termsOnly'>,
): Promise<Told> => {
  const { document } = (await rulebooks.active()).rulebook;
  const rules = termsOnly ? [] : routingRules(document);
  const terms = [...document.termijnen, ...document.plichten].map((term) => ({
    termijn: term.code,
    zin: termSentence(document, term),
  }));
  if (json) return { code: 0, lines: [...rules, ...terms].map((rule) => JSON.stringify(rule)) };
  const kinds = [...new Set(rules.map(({ bericht }) => bericht))].sort();
  return {
    code: 0,
    lines: [
      ...(termsOnly ? [] : [`Routeringsregels van regelset ${document.versie}: ${rules.length}.`]),
      ...kinds.flatMap((kind) => [
        '',
        `${kind}:`,
        ...rules.filter(({ bericht }) => bericht === kind).map(({ regel, zin }) => `  ${regel}: ${zin}`),
      ]),
      ...(termsOnly ? [] : ['']),
      `Termijnen van regelset ${document.versie}: ${terms.length}.`,
      ...terms.flatMap(({ termijn, zin }) => ['', `  ${termijn}: ${zin}`]),
    ],
  };
};

const routingRules = (document: RulebookDocument) =>
  document.routeringsregels.map((rule) => ({
    regel: rule.code,
    bericht: rule.bericht,
    zin: routingRuleSentence(document, rule),
  }));
