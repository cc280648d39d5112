import { isHubId } from '#contracts';
import { mayHandleCase, type CaseId, type Instant, type Person, type Rulebook } from '#core';
import { problem, type Clock, type Refusal } from '#runtime';
import type { RulebookShelf } from '#store';
import type { Boards } from '../boards/boards.js';
import { notOnTable } from '../boards/open-case.js';
import { seatOf, type TakenSeat } from '../boards/seats.js';

/** Which case somebody asks about. */
export interface HandledAsked {
  readonly person: Person;
  readonly region: string;
  readonly caseId: CaseId;
}

/** A place at a table that can have cases handled. */
export interface HandlingSeat extends TakenSeat {
  readonly rulebook: Rulebook;
  readonly at: Instant;
}

export interface FindHandled {
  /** The place of who asks. */
  readonly seat: (asked: Omit<HandledAsked, 'caseId'>) => Promise<HandlingSeat | Refusal>;
  /** The same, for a case that lies on their board. */
  readonly case: (asked: HandledAsked) => Promise<HandlingSeat | Refusal>;
}

export const findHandled = (
  { rulebooks, clock }: { readonly rulebooks: RulebookShelf; readonly clock: Clock },
  boards: Boards,
): FindHandled => {
  const seat: FindHandled['seat'] = async ({ person, region }) => {
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const taken = seatOf(rulebook, person, region, at);
    if ('refusal' in taken) return taken;
    const missing = mayHandleCase(rulebook, person, taken.table, at);
    return missing === null ? { ...taken, rulebook, at } : { refusal: problem('geen-toegang', missing) };
  };
  return {
    seat,
    case: async ({ caseId, ...asked }) => {
      const found = await seat(asked);
      if ('refusal' in found) return found;
      if (!isHubId(caseId)) return { refusal: notOnTable };
      const { cards } = await boards.cardsOf(found.viewer);
      return cards.get(caseId)?.card.tafel === found.table ? found : { refusal: notOnTable };
    },
  };
};
