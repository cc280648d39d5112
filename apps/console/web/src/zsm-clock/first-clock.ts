import type { Kaart, Klok, Verdachte } from '../api/desk.generated.js';
import { clockNow } from './clock-now.js';

/** A clock of one suspect. */
export interface SuspectClock {
  readonly suspect: Verdachte;
  readonly clock: Klok;
}

const isPending = ({ clock }: SuspectClock): boolean =>
  clock.stand === 'loopt' || clock.stand === 'verstreken';

/** All clocks of a case that run or ran out, what ends first in front. */
export const pendingClocks = ({ verdachten = [] }: Kaart): readonly SuspectClock[] =>
  verdachten
    .flatMap((suspect) => (suspect.klokken ?? []).map((clock) => ({ suspect, clock })))
    .filter(isPending)
    .sort((one, other) => ((one.clock.eindigt ?? '') < (other.clock.eindigt ?? '') ? -1 : 1));

/** The clock that asks for somebody first: what runs, before what ran out while another still runs. */
export const firstClock = (card: Kaart, now: number): SuspectClock | null => {
  const pending = pendingClocks(card);
  return pending.find(({ clock }) => clockNow(clock, now).leftMs !== null) ?? pending[0] ?? null;
};
