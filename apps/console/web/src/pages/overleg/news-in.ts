import type { PuntOpAgenda } from '../../api/desk.generated.js';
import { spokenCode } from './names.js';

/** A report that came in. */
export interface News {
  readonly kind: string;
  readonly from: string;
}

/** Which reports of a case are there now that were not when it was opened. */
export const newsIn = (opened: PuntOpAgenda, now: PuntOpAgenda): readonly News[] => {
  const known = new Set((opened.bekend ?? []).map(({ bericht }) => bericht));
  return (now.bekend ?? [])
    .filter(({ bericht }) => !known.has(bericht))
    .map(({ naam, soort = '', naamVan, van = '' }) => ({
      kind: naam ?? spokenCode(soort),
      from: naamVan ?? van,
    }));
};
