import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { addressesIn } from '../addresses-in.js';
import type { RoutingRuleDocument, SharingRuleDocument } from '../rule-documents.js';
import { addressedKinds } from './addressed-kinds.js';
import type { AddressedKinds } from './addressed-kinds.js';
import type { Inquiry } from './inquiry.js';
import { purposeOf } from './purpose-of.js';

/** Sharing rules that allow something to whom no routing rule ever addresses. */
export const neverRouted = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { routeringsregels, deelregels } = inquiry.document;
  const kindsOf = addressedKinds(inquiry.document);
  const routesFor = groupBy(routeringsregels, purposeOf, (route) => route);
  return deelregels.flatMap((rule, n) => {
    const { bericht: kind, van: providers, aan: recipients } = rule;
    if (inquiry.never(rule.als, { kind, providers, recipients })) return [];
    const routes = routesFor.get(purposeOf(rule)) ?? [];
    const unrouted = [...rule.aan.entries()].filter(
      ([, kind]) => !isEverRouted(inquiry, kindsOf, rule, routes, kind),
    );
    const exampleOf = (recipients: readonly string[]): Example =>
      inquiry.example(rule.als, { kind: rule.bericht, providers: rule.van, recipients });
    if (unrouted.length > 0 && unrouted.length === rule.aan.length)
      return [
        {
          pointer: `/deelregels/${n}`,
          problem: 'geen routeringsregel brengt het bericht hiervoor ooit bij iemand',
          example: exampleOf(rule.aan),
        },
      ];
    return unrouted.map(([k, kind]) => ({
      pointer: `/deelregels/${n}/aan/${k}`,
      problem: `geen routeringsregel brengt het bericht hiervoor ooit bij "${kind}"`,
      example: exampleOf([kind]),
    }));
  });
};

const isEverRouted = (
  inquiry: Inquiry,
  kindsOf: AddressedKinds,
  { als, bericht, van }: SharingRuleDocument,
  routes: readonly RoutingRuleDocument[],
  kind: string,
): boolean =>
  routes.some(
    (route) =>
      addressesIn(route).some(([, address]) => kindsOf(address)?.has(kind) ?? true) &&
      !inquiry.never([...route.als, ...als], {
        kind: bericht,
        providers: van,
        recipients: [kind],
        ...(route.regios === undefined ? {} : { regions: route.regios }),
      }),
  );
