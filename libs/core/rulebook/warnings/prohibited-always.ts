import { placesIn } from '../findings/places-in.js';
import type { Example, Finding } from '../finding.js';
import { compilePeriod } from '../compile-partners.js';
import { prohibitionsFor } from '../prohibitions-for.js';
import type { ProhibitionDocument, SharingRuleDocument } from '../rule-documents.js';
import type { Inquiry } from './inquiry.js';

/** Permissions that a prohibition takes back whenever they hold: what the rule asks makes the prohibition hold too. */
export const prohibitedAlways = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const places = new Map(
    Object.entries(inquiry.document.voorwaarden).map(([name, { schema }]) => [
      name,
      new Set(placesIn(schema).map((place) => place.join('/'))),
    ]),
  );
  return inquiry.document.deelregels.flatMap((rule, n) => {
    const about = { kind: rule.bericht, providers: rule.van, recipients: rule.aan };
    const asked = new Set(rule.als.flatMap((name) => [...(places.get(name) ?? [])]));
    const always = inquiry.document.verboden.filter(
      (one) =>
        bears(one, rule) &&
        one.als.some((name) => !rule.als.includes(name)) &&
        one.als.every((name) => isTouched(places.get(name) ?? new Set(), asked)) &&
        inquiry.never(rule.als, about, [{ als: one.als }]) &&
        !inquiry.never(rule.als, about),
    );
    return rule.velden.flatMap(({ categorieen }, k) => {
      const by = always.find(
        (one) => one.categorieen === 'alle' || categorieen.every((name) => one.categorieen.includes(name)),
      );
      return by === undefined || categorieen.length === 0
        ? []
        : [
            {
              pointer: `/deelregels/${n}/velden/${k}`,
              problem: `verbod "${by.code}" geldt altijd als deze regel geldt, en neemt dit weer weg`,
              example: inquiry.example(rule.als, about),
            },
          ];
    });
  });
};

/** A condition can only follow from others that look at the same. */
const isTouched = (places: ReadonlySet<string>, asked: ReadonlySet<string>): boolean =>
  [...places].some((place) => place.includes('/') && (asked.has(place) || place.endsWith('/soort')));

/** For every provider and recipient of the rule, as long as the rule is in force. */
const bears = (prohibition: ProhibitionDocument, rule: SharingRuleDocument): boolean => {
  const mine = compilePeriod(prohibition.geldigVan, prohibition.geldigTot);
  const its = compilePeriod(rule.geldigVan, rule.geldigTot);
  const lasts =
    mine.from <= its.from && (mine.until === null || (its.until !== null && its.until <= mine.until));
  const { bericht: kind, verband: partnership, doel: purpose } = rule;
  return (
    lasts &&
    rule.van.every((provider) =>
      rule.aan.every(
        (recipient) =>
          prohibitionsFor([prohibition], { kind, provider, recipient, partnership, purpose }).length > 0,
      ),
    )
  );
};
