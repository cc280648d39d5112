import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import type { Person } from '#core';
import type { Refusal, Clock } from '#runtime';
import type { RulebookShelf } from '#store';
import type { MayWatch } from '../stream/watcher.js';
import type { BoardChannel } from './board-channel.js';
import type { Boards } from './boards.js';
import { keepSharedScreen } from './keep-shared-screen.js';
import { presentAt, seatOf } from './seats.js';

export interface BoardQuestion {
  readonly person: Person;
  readonly region: string;
  /** Who look at the screen together, as it was asked. */
  readonly together: unknown;
}

/** A board that somebody may see and watch. */
export interface FoundBoard extends MayWatch {
  readonly view: BoardChannel['view'];
}

export type FindBoard = (question: BoardQuestion) => Promise<FoundBoard | Refusal>;

/** The board that somebody may see, with everything that is known now. */
export const findBoard = (
  {
    pool,
    rulebooks,
    clock,
  }: { readonly pool: Pool; readonly rulebooks: RulebookShelf; readonly clock: Clock },
  boards: Boards,
): FindBoard => {
  const placeOf = async ({ person, region, together }: BoardQuestion) => {
    const { rulebook } = await rulebooks.active();
    const seat = seatOf(rulebook, person, region, clock());
    if ('refusal' in seat) return seat;
    const present = presentAt(rulebook, seat, together);
    // Who handles a case is for who sits there, on their own screen.
    const isOwn = together === undefined && person.look === undefined;
    return 'refusal' in present ? present : { table: seat.table, viewers: present.viewers, isOwn };
  };
  return async (question) => {
    const place = await placeOf(question);
    if ('refusal' in place) return place;
    await keepSharedScreen(pool, clock(), question.person, place.table, place.viewers);
    const { view, join } = await boards.of(place.table, place.viewers, place.isOwn);
    return {
      view,
      join,
      stillMay: async () => isDeepStrictEqual(await placeOf(question), place),
    };
  };
};
