import { routingRuleSentence } from '#core';
import type { AuditParts } from './audit-parts.js';
import type { Told } from './told.js';

/** `npm run rules`: every routing rule of the rulebook in force as a sentence, by kind of report. */
export const listRules = async (
  { rulebooks }: Pick<AuditParts, 'rulebooks'>,
  json: boolean,
): Promise<Told> => {
  const { document } = (await rulebooks.active()).rulebook;
  const rules = document.routeringsregels.map((rule) => ({
    regel: rule.code,
    bericht: rule.bericht,
    zin: routingRuleSentence(document, rule),
  }));
  if (json) return { code: 0, lines: rules.map((rule) => JSON.stringify(rule)) };
  const kinds = [...new Set(rules.map(({ bericht }) => bericht))].sort();
  return {
    code: 0,
    lines: [
      `Routeringsregels van regelset ${document.versie}: ${rules.length}.`,
      ...kinds.flatMap((kind) => [
        '',
        `${kind}:`,
        ...rules.filter(({ bericht }) => bericht === kind).map(({ regel, zin }) => `  ${regel}: ${zin}`),
      ]),
    ],
  };
};
