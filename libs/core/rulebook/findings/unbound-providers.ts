import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Sharing rules whose legal basis has no regime that binds a provider they speak of. */
export const unboundProviders = (document: RulebookDocument): readonly Finding[] => {
  const boundBy = new Map(document.regimes.map(({ code, verstrekkers }) => [code, new Set(verstrekkers)]));
  const regimesOf = new Map(document.grondslagen.map(({ code, regimes }) => [code, regimes]));
  return document.deelregels.flatMap(({ van, grondslag }, n) => {
    const regimes = regimesOf.get(grondslag);
    if (regimes === undefined) return [];
    return van.flatMap((provider, k) =>
      regimes.some((regime) => boundBy.get(regime)?.has(provider))
        ? []
        : [
            {
              pointer: `/deelregels/${n}/van/${k}`,
              problem: `geen regime van grondslag "${grondslag}" geldt voor verstrekker "${provider}"`,
            },
          ],
    );
  });
};
