import { addressesIn } from '../addresses-in.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { termsIn } from '../terms-in.js';
import type { TermStarter } from '../terms-in.js';
import { addressedKinds } from './addressed-kinds.js';
import type { Inquiry } from './inquiry.js';
import { purposeOf } from './purpose-of.js';

/** Terms of a kind of partner that never gets the report with which they start: who may not know of it is not reminded of it. */
export const unknowingHolders = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const gets = getting(inquiry);
  return termsIn(inquiry.document).flatMap(({ tag, document, pointer, starters }) => {
    if (tag === 'duty' || typeof document.wie === 'string' || !('soort' in document.wie)) return [];
    const { soort } = document.wie;
    const possible = starters.filter(({ about, als }) => !inquiry.never(als, about));
    const [first] = possible;
    return first === undefined || possible.some((starter) => gets(starter, soort))
      ? []
      : [
          {
            pointer: `${pointer}/wie/soort`,
            problem: `"${soort}" krijgt nooit het bericht waarmee deze termijn begint, en krijgt dus ook nooit een herinnering`,
            example: inquiry.example(first.als, first.about),
          },
        ];
  });
};

/** Whether a kind of partner may get more than a signal of the report that starts a term. */
const getting = (inquiry: Inquiry): ((starter: TermStarter, soort: string) => boolean) => {
  const { routeringsregels, deelregels } = inquiry.document;
  const kindsOf = addressedKinds(inquiry.document);
  const routes = groupBy(
    routeringsregels.filter(({ niveau }) => niveau === undefined),
    ({ bericht }) => bericht,
    (route) => route,
  );
  const allowed = groupBy(
    deelregels.filter(({ niveau }) => niveau === undefined),
    purposeOf,
    (rule) => rule,
  );
  return ({ about, als }, soort) =>
    (routes.get(about.kind) ?? []).some(
      (route) =>
        addressesIn(route).some(([, address]) => kindsOf(address)?.has(soort) ?? true) &&
        (allowed.get(purposeOf(route)) ?? []).some(
          (rule) =>
            rule.aan.includes(soort) &&
            !inquiry.never([...als, ...route.als, ...rule.als], {
              ...about,
              providers: rule.van,
              recipients: [soort],
            }),
        ),
    );
};
