import type { Kaart, Klok, Verdachte } from '../api/desk.generated.js';

/** A clock of one suspect. */
export interface SuspectClock {
  readonly suspect: Verdachte;
  readonly clock: Klok;
}

const isPending = ({ clock }: SuspectClock): boolean =>
  clock.stand === 'loopt' || clock.stand === 'verstreken';

/** A card never changes: one that does is another card. */
const pending = new WeakMap<Kaart, readonly SuspectClock[]>();

/** All clocks of a case that run or ran out, what ends first in front. */
export const pendingClocks = (card: Kaart): readonly SuspectClock[] => {
  const known = pending.get(card);
  if (known !== undefined) return known;
  const found = (card.verdachten ?? [])
    .flatMap((suspect) => (suspect.klokken ?? []).map((clock) => ({ suspect, clock })))
    .filter(isPending)
    .sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  pending.set(card, found);
  return found;
};

/** The clock that asks for somebody first: what ends first, and so what ran out before what still runs. */
export const firstClock = (card: Kaart): SuspectClock | null => pendingClocks(card)[0] ?? null;

/** What shows no end comes last. */
const endOf = ({ clock: { eindigt } }: SuspectClock): string => eindigt ?? '~';
