import { CORRECTION } from '../../correct/correction.js';
import type { Instant } from '../../report/instant.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { RoutingRuleDocument } from '../rule-documents.js';
import type { About } from '../satisfy/subject-shape.js';
import { changingMoments, isInForce } from './changing-moments.js';
import type { Inquiry } from './inquiry.js';
import { referenceMoment } from './reference-moment.js';

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
  const reference = referenceMoment(inquiry.document);
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
      return firstGap(inquiry, about, rules, reference).map(({ example }) => ({
        pointer,
        problem: `er zijn berichten "${kind}" waarvoor geen enkele routeringsregel geldt`,
        example,
      }));
    });
};

/** Of the moments at which other rules are in force, the first at which some report is met by none. */
const firstGap = (
  inquiry: Inquiry,
  about: About,
  rules: readonly RoutingRuleDocument[],
  reference: Instant,
): readonly { readonly example: Example }[] => {
  const tried = new Set<string>();
  for (const moment of changingMoments(rules, reference)) {
    const inForce = moment === null ? rules : rules.filter((rule) => isInForce(rule, moment));
    const key = inForce.map(({ code }) => code).join(' ');
    if (tried.size === tried.add(key).size) continue;
    if (inForce.some(({ als, regios }) => als.length === 0 && regios === undefined)) continue;
    const example = inquiry.example([], about, inForce);
    // Without an example it is not certain that there is such a report.
    if (example.values !== undefined)
      return [{ example: moment === null ? example : { ...example, moment } }];
  }
  return [];
};
