import { HUB } from '../../report/hub.js';
import { EXPIRED, TERM_REPORT } from '../../term/term.js';
import { addressesIn } from '../addresses-in.js';
import type { Example, Finding } from '../finding.js';
import type { RoutingRuleDocument } from '../rule-documents.js';
import { termsIn } from '../terms-in.js';
import type { PlacedTerm } from '../terms-in.js';
import { exampleOfStart } from './example-of-start.js';
import type { Inquiry } from './inquiry.js';

/** Terms of which nobody hears that they ran out; when nothing can meet them either they are of no use. */
export const untoldTerms = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const routes = inquiry.document.routeringsregels.filter(
    (rule) => rule.bericht === TERM_REPORT && addressesIn(rule).length > 0,
  );
  return termsIn(inquiry.document)
    .filter(({ starters }) => starters.length > 0)
    .flatMap((term) =>
      isTold(inquiry, routes, term)
        ? []
        : [
            {
              pointer: term.pointer,
              problem: canEnd(inquiry, term)
                ? 'niemand hoort het als deze termijn verstrijkt: geen routeringsregel voor bericht "termijn" brengt dat bij iemand'
                : 'niets haalt deze termijn of laat haar vervallen, en niemand hoort het als zij verstrijkt: zij doet niets',
              example: exampleOfStart(inquiry, term),
            },
          ],
    );
};

const isTold = (inquiry: Inquiry, routes: readonly RoutingRuleDocument[], { code }: PlacedTerm): boolean =>
  routes.some(
    ({ als, regios }) =>
      !inquiry.never(als, {
        kind: TERM_REPORT,
        providers: [HUB],
        told: { termijn: code, gebeurtenis: EXPIRED },
        ...(regios === undefined ? {} : { regions: regios }),
      }),
  );

const canEnd = (inquiry: Inquiry, { document: { gehaald = [], vervalt = [] } }: PlacedTerm): boolean =>
  [...gehaald, ...vervalt].some(({ berichten, als }) =>
    berichten.some((kind) => !inquiry.never(als, { kind })),
  );
