import type { Person, Rulebook } from '#core';
import type { Refusal, Clock } from '#runtime';
import type { RulebookShelf } from '#store';
import type { BoardChannel } from './board-channel.js';
import type { Boards } from './boards.js';
import { presentAt, seatOf } from './seats.js';

export interface BoardQuestion {
  readonly person: Person;
  readonly region: string;
  /** Who look at the screen together, as it was asked. */
  readonly together: unknown;
}

export type FindBoard = (question: BoardQuestion) => Promise<BoardChannel | Refusal>;

/** The board that somebody may see, with everything that is known now. */
export const findBoard =
  (
    { rulebooks, clock }: { readonly rulebooks: RulebookShelf; readonly clock: Clock },
    boards: Boards,
  ): FindBoard =>
  async ({ person, region, together }) => {
    const { rulebook }: { readonly rulebook: Rulebook } = await rulebooks.active();
    const seat = seatOf(rulebook, person, region, clock());
    if ('refusal' in seat) return seat;
    const present = presentAt(rulebook, seat, together);
    return 'refusal' in present ? present : boards.of(seat.table, present.viewers);
  };
