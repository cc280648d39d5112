import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { addressesIn } from '../addresses-in.js';
import type { RoutingRuleDocument, SharingRuleDocument } from '../rule-documents.js';
import { addressedKinds } from './addressed-kinds.js';
import type { Inquiry } from './inquiry.js';
import { purposeOf } from './purpose-of.js';

/** Addresses of whom no sharing rule ever allows anything: the rule routes, and everything is denied. */
export const neverAllowed = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { routeringsregels, deelregels } = inquiry.document;
  const kindsOf = addressedKinds(inquiry.document);
  const rulesFor = groupBy(deelregels, purposeOf, (rule) => rule);
  return routeringsregels.flatMap((route, n) => {
    const rules = rulesFor.get(purposeOf(route)) ?? [];
    const from = new Set(rules.flatMap(({ van }) => van));
    const about = {
      kind: route.bericht,
      ...(route.regios === undefined ? {} : { regions: route.regios }),
    };
    if (inquiry.never(route.als, about)) return [];
    return addressesIn(route).flatMap(([place, address]) => {
      const pointer = `/routeringsregels/${n}/${place}`;
      const kinds = kindsOf(address);
      if (kinds === null)
        return rules.length > 0
          ? []
          : [
              {
                pointer,
                problem: `geen deelregel geeft hier iemand ooit iets`,
                example: inquiry.example(route.als, about),
              },
            ];
      const never = [...kinds].filter(
        (kind) => !isOwnOnly(from, kind) && !isEverAllowed(inquiry, route, rules, kind),
      );
      const names = never.map((kind) => `"${kind}"`).join(', ');
      return never.length === 0
        ? []
        : [
            {
              pointer,
              problem: `geen deelregel geeft ${names} hier ooit iets`,
              example: inquiry.example(route.als, { ...about, recipients: never }),
            },
          ];
    });
  });
};

/** Where only one kind provides, that kind at the table is the sender itself. */
const isOwnOnly = (from: ReadonlySet<string>, kind: string): boolean => from.size === 1 && from.has(kind);

const isEverAllowed = (
  inquiry: Inquiry,
  route: RoutingRuleDocument,
  rules: readonly SharingRuleDocument[],
  kind: string,
): boolean =>
  rules.some(
    ({ aan, van, als, bericht }) =>
      aan.includes(kind) &&
      !inquiry.never([...route.als, ...als], {
        kind: bericht,
        providers: van,
        recipients: [kind],
        ...(route.regios === undefined ? {} : { regions: route.regios }),
      }),
  );
