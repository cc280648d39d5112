import { CORRECTION } from '../../correct/correction.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { Inquiry } from './inquiry.js';

/**
 * Kinds of report that no routing rule speaks of, and reports for which none of the rules of their kind holds. A rule without
 * conditions and addresses, with an explanation, says that a kind goes to nobody on purpose. A correction finds its own way, to
 * whoever got what it corrects.
 */
export const unroutedKinds = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { routeringsregels, deelregels } = inquiry.document;
  const rulesOf = groupBy(
    routeringsregels,
    ({ bericht }) => bericht,
    (rule) => rule,
  );
  const sent = groupBy(
    deelregels,
    ({ bericht }) => bericht,
    ({ van }) => van,
  );
  return [...new Set(inquiry.contracts.map(({ kind }) => kind))]
    .filter((kind) => kind !== CORRECTION)
    .sort()
    .flatMap((kind) => {
      const pointer = '/routeringsregels';
      const rules = rulesOf.get(kind) ?? [];
      const providers = [...new Set((sent.get(kind) ?? []).flat())].sort();
      const about = providers.length === 0 ? { kind } : { kind, providers };
      if (rules.length === 0)
        return [
          {
            pointer,
            problem: `geen enkele routeringsregel gaat over bericht "${kind}"; ging dat met opzet naar niemand, zeg het dan met een regel zonder "als" en "aan", met een toelichting`,
            example: inquiry.example([], about),
          },
        ];
      if (rules.some(({ als, regios }) => als.length === 0 && regios === undefined)) return [];
      const example = inquiry.example([], about, rules);
      // Without an example it is not certain that there is such a report.
      return example.values === undefined
        ? []
        : [
            {
              pointer,
              problem: `er zijn berichten "${kind}" waarvoor geen enkele routeringsregel geldt`,
              example,
            },
          ];
    });
};
