import type { PuntOpAgenda, Zaakblad } from '../../api/desk.generated.js';
import { spokenCode } from './names.js';

/** A report that came in, or a newer version of one. */
export interface News {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
}

type Told = Zaakblad['delenEnDuiden']['bekend'][number];

const idOf = ({ bericht = '', sinds = '' }: Partial<Pick<Told, 'bericht' | 'sinds'>>): string =>
  `${bericht} ${sinds}`;

/** Which reports the agenda tells of that are not on the sheet as it was opened. */
export const newsIn = (
  { delenEnDuiden }: Pick<Zaakblad, 'delenEnDuiden'>,
  { bekend = [] }: PuntOpAgenda,
): readonly News[] => {
  const known = new Set(delenEnDuiden.bekend.map(idOf));
  return bekend
    .filter((one) => !known.has(idOf(one)))
    .map((one) => ({
      id: idOf(one),
      kind: one.naam ?? spokenCode(one.soort ?? ''),
      from: one.naamVan ?? one.van ?? '',
    }));
};
