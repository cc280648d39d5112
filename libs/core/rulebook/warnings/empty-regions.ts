import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { AddressDocument, RoutingRuleDocument, RulebookDocument } from '../rulebook-document.js';
import type { Inquiry } from './inquiry.js';

/** Regions in which a kind of partner, or a table, that rules address does not exist: there they reach nobody. */
export const emptyRegions = (inquiry: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const { document } = inquiry;
  const addressed = groupBy(
    document.routeringsregels.flatMap((rule) =>
      rule.aan.flatMap((address) => {
        const name = nameOf(address);
        return name === null ? [] : [{ name, rule }];
      }),
    ),
    ({ name }) => name,
    ({ rule }) => rule,
  );
  return document.regios.flatMap(({ code }, n) => {
    const present = presentIn(document, code);
    return [...addressed].flatMap(([name, all]) => {
      if (present.has(name)) return [];
      const rules = all.filter(({ als, bericht }) => !inquiry.never(als, { kind: bericht, regions: [code] }));
      const [first] = rules;
      return first === undefined
        ? []
        : [
            {
              pointer: `/regios/${n}`,
              problem: `in regio "${code}" is er geen ${name}; daar bereiken niemand: ${listed(rules)}`,
              example: inquiry.example(first.als, { kind: first.bericht, regions: [code] }),
            },
          ];
    });
  });
};

const SHOWN = 5;

const listed = (rules: readonly RoutingRuleDocument[]): string => {
  const codes = [...new Set(rules.map(({ code }) => code))];
  const more = codes.length - SHOWN;
  return [...codes.slice(0, SHOWN), ...(more > 0 ? [`nog ${more}`] : [])].join(', ');
};

const nameOf = (address: AddressDocument): string | null => {
  if ('soort' in address)
    return `ketenpartner van soort "${address.soort}"${address.functie === undefined ? '' : ` met functie "${address.functie}"`}`;
  return 'tafel' in address ? `tafel van soort "${address.tafel}"` : null;
};

const presentIn = (
  { ketenpartners, tafels }: RulebookDocument,
  region: string,
): ReadonlySet<string | null> => {
  const partners = ketenpartners.filter(({ regios }) => regios.length === 0 || regios.includes(region));
  const working = new Set(partners.map(({ code }) => code));
  return new Set([
    ...partners.flatMap(({ soort, functies }) => [
      nameOf({ soort }),
      ...(functies ?? []).map((one) => nameOf({ soort, functie: one.code })),
    ]),
    ...tafels
      .filter(({ regios, leden }) => regios.includes(region) && leden.some((code) => working.has(code)))
      .map(({ soort }) => nameOf({ tafel: soort })),
  ]);
};
