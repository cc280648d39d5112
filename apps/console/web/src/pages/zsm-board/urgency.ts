import type { Kaart } from '../../api/desk.generated.js';
import { dayOf } from '../../moments/format-moment.js';
import { clockNow } from '../../zsm-clock/clock-now.js';
import { firstClock, pendingClocks } from '../../zsm-clock/first-clock.js';

/** The groups of the board, the most pressing first. */
export const GROUPS = ['passed', 'now', 'today', 'later', 'no-clock', 'decided'] as const;
export type Urgency = (typeof GROUPS)[number];

export const HOUR_MS = 3_600_000;
/** Below this a case asks for somebody now. */
const PRESSING_MS = 3 * HOUR_MS;

/** The least counted time that is left of a clock that runs; null: none runs. */
export const leftOf = (card: Kaart, now: number): number | null => {
  const left = pendingClocks(card).flatMap(({ clock }) => clockNow(clock, now).leftMs ?? []);
  return left.length === 0 ? null : Math.min(...left);
};

/** In which group a case belongs now. What was decided asks for nobody any more, whatever its clocks say. */
export const urgencyOf = (card: Kaart, now: number): Urgency => {
  if (card.stand === 'besloten') return 'decided';
  const first = firstClock(card);
  if (first === null) return 'no-clock';
  const { leftMs, endsAt } = clockNow(first.clock, now);
  if (leftMs === null || endsAt === null) return endsAt === null ? 'no-clock' : 'passed';
  if (leftMs < PRESSING_MS) return 'now';
  return dayOf(endsAt) === dayOf(now) ? 'today' : 'later';
};

/** By what a card stands where it stands in its group: its end; without one, what waits longest is in front. */
const placeOf = (card: Kaart): string => firstClock(card)?.clock.eindigt ?? card.sinds ?? '';

/** All cases in their groups, each in the order in which they need somebody. */
export const arranged = (
  cards: ReadonlyMap<string, Kaart>,
  now: number,
): ReadonlyMap<Urgency, readonly string[]> => {
  const groups = new Map<Urgency, { readonly id: string; readonly place: string }[]>(
    GROUPS.map((group) => [group, []]),
  );
  for (const [id, card] of cards) groups.get(urgencyOf(card, now))?.push({ id, place: placeOf(card) });
  return new Map(
    [...groups].map(([group, members]) => [
      group,
      members
        .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
        .map(({ id }) => id),
    ]),
  );
};
