import type { Kaart } from '../../api/desk.generated.js';
import { dayOf } from '../../moments/format-moment.js';
import { HOUR_MS, leftOf } from './urgency.js';

/** What is counted above the board; each is a filter too. */
export const FIGURES = ['1-uur', '3-uur', 'taxatie', 'besloten', 'van-mij'] as const;
export type Figure = (typeof FIGURES)[number];

const isBelow = (card: Kaart, now: number, hours: number): boolean => {
  const left = card.stand === 'besloten' ? null : leftOf(card, now);
  return left !== null && left < hours * HOUR_MS;
};

/** Whether a case is one of those that a figure counts; `me` is who looks, null where nobody looks alone. */
export const isCountedIn = (figure: Figure, card: Kaart, now: number, me: string | null): boolean => {
  switch (figure) {
    case '1-uur':
      return isBelow(card, now, 1);
    case '3-uur':
      return isBelow(card, now, 3);
    case 'taxatie':
      return (
        card.stand !== 'besloten' &&
        (card.verwacht ?? []).some(
          ({ soort, stand }) =>
            soort === 'veiligheidsbeoordeling' && (stand === 'wacht' || stand === 'ontbreekt'),
        )
      );
    case 'van-mij':
      return me !== null && card.behandeling?.behandelaar?.persoon === me;
    case 'besloten':
      return (
        card.stand === 'besloten' &&
        (card.besluiten ?? []).some(({ sinds }) => sinds !== undefined && dayOf(sinds) === dayOf(now))
      );
  }
};

export const figureIn = (asked: string | null): Figure | null =>
  FIGURES.find((figure) => figure === asked) ?? null;
