import type { Say } from '../../language/use-words.js';
import { formatMoment } from '../../moments/format-moment.js';
import type { FieldOf, Recipient } from './field-rows.js';

type Rule = Recipient['regels'][number];
type Link = FieldOf['keten'][number];

/** One rule of a chain: what it is, where it comes from, and what it asked. */
export interface WhyRule {
  readonly code: string;
  readonly held: boolean;
  readonly isProhibition: boolean;
  readonly article: string;
  readonly description: string;
  /** Who answers for it, and since when it counts. */
  readonly owner: string;
  readonly asked: readonly { readonly sentence: string; readonly met: boolean }[];
  readonly because: readonly string[];
}

/** The rules that decided on a field, with what the recipient's rules say of them. */
export const whyRules = (
  field: FieldOf,
  rules: readonly Rule[],
  t: Say,
  locale: string,
): readonly WhyRule[] =>
  field.keten.map((link) =>
    whyRule(
      link,
      rules.find(({ regel }) => regel === link.regel),
      t,
      locale,
    ),
  );

const whyRule = (link: Link, rule: Rule | undefined, t: Say, locale: string): WhyRule => {
  const { persoonvoorwaarde: person } = link;
  return {
    code: link.regel,
    held: link.gold && person?.waarde !== false,
    isProhibition: rule?.soort === 'verbod',
    article: link.artikel,
    description: rule?.omschrijving ?? '',
    owner: rule === undefined ? '' : ownerOf(rule, t, locale),
    asked: [
      ...(rule?.voorwaarden ?? []).map(({ zin, waarde }) => ({ sentence: zin, met: waarde })),
      ...(person === null ? [] : [{ sentence: person.zin, met: person.waarde }]),
    ],
    because: rule?.omdat ?? [],
  };
};

const ownerOf = ({ eigenaar, geldigVan, geldigTot, regelset }: Rule, t: Say, locale: string): string => {
  const from = formatMoment(geldigVan, 'day', locale);
  return geldigTot === null
    ? t('message.why.owner', { owner: eigenaar, from, version: regelset })
    : t('message.why.owner-until', {
        owner: eigenaar,
        from,
        until: formatMoment(geldigTot, 'day', locale),
        version: regelset,
      });
};
