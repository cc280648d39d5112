import type { Instant } from '../../report/instant.js';
import { compilePeriod } from '../compile-partners.js';
import type { Example, Finding } from '../finding.js';
import type { Period } from '../rulebook.js';
import type { Inquiry } from './inquiry.js';
import { referenceMoment } from './reference-moment.js';

/** Routing rules that are in force before the function that they address exists, or after it is gone. */
export const missingFunctions = ({
  document,
}: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const reference = referenceMoment(document);
  const functions = new Map<string, Period>(
    document.ketenpartners.flatMap(({ code, functies }) =>
      (functies ?? []).map((one) => [`${code}.${one.code}`, compilePeriod(one.van, one.tot)] as const),
    ),
  );
  return document.routeringsregels.flatMap(({ bericht, aan, geldigVan, geldigTot }, n) =>
    aan.flatMap((address, k) => {
      const name =
        'partner' in address && address.functie !== undefined ? `${address.partner}.${address.functie}` : '';
      const period = functions.get(name);
      const moment =
        period === undefined ? null : missing(compilePeriod(geldigVan, geldigTot), period, reference);
      return moment === null
        ? []
        : [
            {
              pointer: `/routeringsregels/${n}/aan/${k}/functie`,
              problem: `functie "${name}" bestaat niet zolang deze regel geldt; dan bereikt dit adres niemand`,
              example: { kind: bericht, moment },
            },
          ];
    }),
  );
};

/** The first moment, from the reference on, that lies in the rule's period and not in the function's. */
const missing = (rule: Period, its: Period, reference: Instant): Instant | null => {
  const from = Math.max(rule.from, reference);
  if (its.from > from) return from;
  if (its.until === null || (rule.until !== null && rule.until <= its.until)) return null;
  return Math.max(from, its.until);
};
