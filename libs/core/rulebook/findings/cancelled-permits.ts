import { compilePeriod } from '../compile-partners.js';
import type { Finding } from '../finding.js';
import { prohibitionsFor } from '../prohibitions-for.js';
import type { ProhibitionDocument, SharingRuleDocument } from '../rule-documents.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Permissions that a prohibition takes back always and for everybody, so that they promise what nobody ever gets. */
export const cancelledPermits = (document: RulebookDocument): readonly Finding[] =>
  document.deelregels.flatMap((rule, n) => {
    const always = document.verboden.filter((one) => holdsWhenever(one, rule));
    if (always.length === 0) return [];
    return rule.velden.flatMap(({ categorieen }, k) => {
      const by = always.find((one) => categorieen.length > 0 && cancels(one, rule, categorieen));
      return by === undefined
        ? []
        : [
            {
              pointer: `/deelregels/${n}/velden/${k}`,
              problem: `verbod "${by.code}" neemt dit altijd weer weg`,
            },
          ];
    });
  });

/** Its conditions are among those of the rule, and it is in force as long as the rule. */
const holdsWhenever = (prohibition: ProhibitionDocument, rule: SharingRuleDocument): boolean =>
  prohibition.als.every((name) => rule.als.includes(name)) && lasts(prohibition, rule);

const lasts = (prohibition: ProhibitionDocument, rule: SharingRuleDocument): boolean => {
  const mine = compilePeriod(prohibition.geldigVan, prohibition.geldigTot);
  const its = compilePeriod(rule.geldigVan, rule.geldigTot);
  return mine.from <= its.from && (mine.until === null || (its.until !== null && its.until <= mine.until));
};

const cancels = (
  prohibition: ProhibitionDocument,
  rule: SharingRuleDocument,
  categories: readonly string[],
): boolean => {
  const { categorieen } = prohibition;
  const covers = categorieen === 'alle' || categories.every((one) => categorieen.includes(one));
  return (
    covers &&
    rule.van.every((provider) =>
      rule.aan.every(
        (recipient) =>
          prohibitionsFor([prohibition], {
            kind: rule.bericht,
            provider,
            recipient,
            partnership: rule.verband,
            purpose: rule.doel,
          }).length > 0,
      ),
    )
  );
};
