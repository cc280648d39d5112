import { compilePeriod } from '../compile-partners.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import type { Period } from '../rulebook.js';

/** Sharing rules and prohibitions that begin before their legal basis, or go on after it. */
export const outsideLegalBasis = (document: RulebookDocument): readonly Finding[] => {
  const bases = new Map(
    document.grondslagen.map(({ code, geldigVan, geldigTot }) => [code, compilePeriod(geldigVan, geldigTot)]),
  );
  return (['deelregels', 'verboden'] as const).flatMap((list) =>
    document[list].flatMap(({ grondslag, geldigVan, geldigTot }, n) => {
      const basis = bases.get(grondslag);
      return basis === undefined
        ? []
        : sticksOut(`/${list}/${n}`, compilePeriod(geldigVan, geldigTot), basis);
    }),
  );
};

const sticksOut = (at: string, rule: Period, basis: Period): readonly Finding[] => [
  ...(rule.from < basis.from
    ? [{ pointer: `${at}/geldigVan`, problem: 'de regel begint voordat haar grondslag geldt' }]
    : []),
  ...(basis.until !== null && (rule.until === null || rule.until > basis.until)
    ? [{ pointer: `${at}/geldigTot`, problem: 'de regel geldt langer dan haar grondslag' }]
    : []),
];
