import type { Rulebook } from '#core';

/** Why something is allowed: the article, what it says and who answers for it. */
export const basisView = ({ legalBases }: Rulebook, code: string) => {
  const basis = legalBases.get(code);
  return {
    code,
    artikel: basis?.artikel ?? '',
    omschrijving: basis?.omschrijving ?? '',
    eigenaar: basis?.eigenaar ?? '',
  };
};
