import { compilePeriod } from '../compile-partners.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { overlapOf } from '../period.js';
import type { Inquiry } from './inquiry.js';

/** Sharing rules whose switch is in no region ever on while the rule is in force and its conditions hold. */
export const idleSwitches = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { deelregels, schakelaars } = inquiry.document;
  const switches = groupBy(
    schakelaars,
    ({ code }) => code,
    (one) => one,
  );
  return deelregels.flatMap(({ schakelaar, als, bericht, van, aan, geldigVan, geldigTot }, n) => {
    const named = switches.get(schakelaar ?? '');
    if (schakelaar === undefined || named === undefined) return [];
    const about = { kind: bericht, providers: van, recipients: aan };
    const isEverOn = named.some((one) => {
      const both = overlapOf(compilePeriod(geldigVan, geldigTot), compilePeriod(one.van, one.tot));
      const meets = both.until === null || both.until > both.from;
      return meets && !inquiry.never([...als, ...one.als], { ...about, regions: [one.regio] });
    });
    return isEverOn || inquiry.never(als, about)
      ? []
      : [
          {
            pointer: `/deelregels/${n}/schakelaar`,
            problem: `schakelaar "${schakelaar}" staat nergens aan wanneer deze regel geldt`,
            example: inquiry.example(als, about),
          },
        ];
  });
};
