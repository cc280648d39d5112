import type { Instant } from '../../report/instant.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** The first moment at which everything that the rulebook lets begin has begun; what is looked at from then on is not history. */
export const referenceMoment = (document: RulebookDocument): Instant =>
  [
    ...document.deelregels.map(({ geldigVan }) => geldigVan),
    ...document.grondslagen.map(({ geldigVan }) => geldigVan),
    ...document.waarnemingen.map(({ van }) => van),
    ...document.schakelaars.map(({ van }) => van),
    ...document.routeringsregels.flatMap(({ geldigVan }) => geldigVan ?? []),
  ].reduce((latest, text) => Math.max(latest, Date.parse(text)), 0);
