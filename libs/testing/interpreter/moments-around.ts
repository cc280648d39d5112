import type { Instant, RulebookDocument } from '#core';

/** The last millisecond before and the first of every period of these rules, of their legal bases and of their switches. */
export const momentsAround = ({
  deelregels,
  verboden,
  grondslagen,
  schakelaars,
}: Pick<RulebookDocument, 'deelregels' | 'verboden' | 'grondslagen' | 'schakelaars'>): readonly Instant[] => {
  const rules = [...deelregels, ...verboden];
  const bases = grondslagen.filter(({ code }) => rules.some(({ grondslag }) => grondslag === code));
  const named = new Set(deelregels.flatMap(({ schakelaar, schakelaarUit }) => [schakelaar, schakelaarUit]));
  const switches = schakelaars.filter(({ code }) => named.has(code));
  const edges = [
    ...[...rules, ...bases].flatMap(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]),
    ...switches.flatMap(({ van, tot }) => [van, tot]),
  ];
  const moments = edges
    .filter((edge) => edge !== undefined)
    .flatMap((edge) => [Date.parse(edge) - 1, Date.parse(edge)]);
  return [...new Set(moments)].sort((a, b) => a - b);
};
