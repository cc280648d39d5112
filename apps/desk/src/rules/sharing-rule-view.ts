import {
  isWithin,
  kindTitle,
  prohibitionSentence,
  sharingRuleSentence,
  type Rulebook,
  type RulebookDocument,
} from '#core';
import { basisView } from './basis-view.js';
import type { RulesParts } from './rules-parts.js';

type SharingRule = RulebookDocument['deelregels'][number];
type Prohibition = RulebookDocument['verboden'][number];

/** A sharing rule or prohibition of a rulebook by its code; null when there is none. */
export const sharingRuleView = (
  { categories, clock }: Pick<RulesParts, 'categories' | 'clock'>,
  rulebook: Rulebook,
  code: string,
) => {
  const { document } = rulebook;
  const categoryName = (category: string): string => categories.get(category)?.name ?? category;
  const permit = document.deelregels.find((rule) => rule.code === code);
  if (permit !== undefined)
    return {
      code,
      soort: 'deelregel',
      zin: sharingRuleSentence(document, permit),
      ...common(rulebook, permit, clock()),
      schakelaar: switchOf(permit),
      plichten: permit.plichten ?? [],
      gegevens: permit.velden.map(({ rollen, categorieen, hoe, persoonAls }) => ({
        rollen: rollen ?? [],
        hoe,
        categorieen: categorieen.map(categoryName),
        persoonAls: persoonAls === undefined ? null : sentenceOf(document, persoonAls),
      })),
    };
  const prohibition = document.verboden.find((rule) => rule.code === code);
  if (prohibition === undefined) return null;
  return {
    code,
    soort: 'verbod',
    zin: prohibitionSentence(document, prohibition, categoryName),
    ...common(rulebook, prohibition, clock()),
    schakelaar: null,
    plichten: [],
    gegevens: [
      {
        rollen: [],
        hoe: 'niet',
        categorieen:
          prohibition.categorieen === 'alle' ? ['Alle gegevens'] : prohibition.categorieen.map(categoryName),
        persoonAls: null,
      },
    ],
    behalveAan: prohibition.behalveAan.map((kind) => kindTitle(document, kind)),
  };
};

const common = (rulebook: Rulebook, rule: SharingRule | Prohibition, at: number) => ({
  voorwaarden: rule.als.map((name) => ({ code: name, zin: sentenceOf(rulebook.document, name) })),
  grondslag: basisView(rulebook, rule.grondslag),
  geldigVan: rule.geldigVan,
  geldigTot: rule.geldigTot ?? null,
  geldtNu: isInForce(rulebook, rule, at),
  werkregels: rule.werkregels ?? [],
});

/** A rule holds no longer than its legal basis. */
const isInForce = ({ legalBases }: Rulebook, rule: SharingRule | Prohibition, at: number): boolean =>
  [rule, legalBases.get(rule.grondslag)].every(
    (one) =>
      one === undefined ||
      isWithin(
        {
          from: Date.parse(one.geldigVan),
          until: one.geldigTot === undefined ? null : Date.parse(one.geldigTot),
        },
        at,
      ),
  );

const switchOf = ({ schakelaar, schakelaarUit }: SharingRule) => {
  if (schakelaar !== undefined) return { code: schakelaar, moet: 'aan' };
  return schakelaarUit === undefined ? null : { code: schakelaarUit, moet: 'uit' };
};

const sentenceOf = ({ voorwaarden }: RulebookDocument, name: string): string =>
  voorwaarden[name]?.zin ?? name;
