import { placeKey } from '../case/place-key.js';
import { compilePeriod } from './compile-partners.js';
import { groupBy } from './group-by.js';
import { overlapOf } from './period.js';
import type { Rulebook } from './rulebook.js';
import type { RegionDocument } from './rulebook-document.js';

/** When each region exists, and which places lie in it when. */
export const compileRegions = (
  documents: readonly RegionDocument[],
): Pick<Rulebook, 'regions' | 'regionsOfPlace'> => ({
  regions: new Map(documents.map(({ code, van, tot }) => [code, compilePeriod(van, tot)])),
  regionsOfPlace: groupBy(
    documents.flatMap(({ code, van, tot, plaatsen }) =>
      plaatsen.map((place) => ({
        region: code,
        of: compilePeriod(van, tot),
        ...(typeof place === 'string' ? { naam: place } : place),
      })),
    ),
    ({ naam }) => placeKey(naam),
    ({ region, of, van, tot }) => ({ region, period: overlapOf(of, compilePeriod(van, tot)) }),
  ),
});
