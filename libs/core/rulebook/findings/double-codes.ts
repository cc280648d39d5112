import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

const CODED = [
  'ketenpartners',
  'regios',
  'waarnemingen',
  'opvolgingen',
  'tafels',
  'regimes',
  'verbanden',
  'doelen',
  'grondslagen',
  'plichten',
  'termijnen',
  'routeringsregels',
  'deelregels',
  'verboden',
  'vernietigingen',
] as const;

/** Codes given twice in one list: of the document, of a partner's functions, of a partnership's participants. */
export const doubleCodes = (document: RulebookDocument): readonly Finding[] => [
  ...CODED.flatMap((list) =>
    doubles(
      `/${list}`,
      'code',
      (document[list] ?? []).map(({ code }) => code),
    ),
  ),
  ...document.ketenpartners.flatMap(({ functies }, n) =>
    doubles(
      `/ketenpartners/${n}/functies`,
      'code',
      (functies ?? []).map(({ code }) => code),
    ),
  ),
  ...document.verbanden.flatMap(({ deelnemers }, n) =>
    doubles(
      `/verbanden/${n}/deelnemers`,
      'soort',
      (deelnemers ?? []).map(({ soort }) => soort),
    ),
  ),
];

const doubles = (at: string, member: string, names: readonly string[]): readonly Finding[] => {
  const seen = new Set<string>();
  return names.flatMap((name, n) =>
    seen.size === seen.add(name).size
      ? [{ pointer: `${at}/${n}/${member}`, problem: `${member} "${name}" is al gebruikt` }]
      : [],
  );
};
