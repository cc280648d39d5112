import type { Kaart } from '../../api/desk.generated.js';
import { arranged, urgencyOf, type Urgency } from './urgency.js';

/** The board as it is known, and as it lies before somebody: what is new or moved waits until they ask for it. */
export interface BoardState {
  readonly cards: ReadonlyMap<string, Kaart>;
  readonly shown: ReadonlyMap<Urgency, readonly string[]>;
  /** When each card last changed while somebody looked. */
  readonly changed: ReadonlyMap<string, number>;
  readonly isLoaded: boolean;
}

export type BoardAction =
  | {
      readonly type: 'bord';
      readonly cards: readonly Kaart[];
      readonly now: number;
      readonly arrange: boolean;
    }
  | { readonly type: 'kaart'; readonly card: Kaart; readonly now: number }
  | { readonly type: 'weg'; readonly id: string }
  | { readonly type: 'arrange'; readonly now: number };

export const EMPTY_BOARD: BoardState = {
  cards: new Map(),
  shown: new Map(),
  changed: new Map(),
  isLoaded: false,
};

const byId = (cards: readonly Kaart[]): ReadonlyMap<string, Kaart> =>
  new Map(cards.flatMap((card) => (card.zaak === undefined ? [] : [[card.zaak, card] as const])));

/** What the board becomes. Only the first board, and what somebody asks for, puts cards in another place. */
export const boardReducer = (state: BoardState, action: BoardAction): BoardState => {
  switch (action.type) {
    case 'bord': {
      const cards = keptWhereSame(state.cards, byId(action.cards));
      if (!state.isLoaded || action.arrange)
        return { cards, shown: arranged(cards, action.now), changed: new Map(), isLoaded: true };
      const changed = new Map(state.changed);
      for (const [id, card] of cards)
        if (state.cards.has(id) && state.cards.get(id) !== card) changed.set(id, action.now);
      return { ...state, cards, changed };
    }
    case 'kaart': {
      const { zaak } = action.card;
      if (zaak === undefined) return state;
      const before = state.cards.get(zaak);
      const cards = new Map(state.cards).set(zaak, action.card);
      // Who handles it is no news of the case.
      if (before !== undefined && unhandled(before) === unhandled(action.card)) return { ...state, cards };
      const changed = new Map(state.changed).set(zaak, action.now);
      return { ...state, cards, changed };
    }
    case 'weg': {
      const cards = new Map(state.cards);
      cards.delete(action.id);
      return { ...state, cards };
    }
    case 'arrange':
      return { ...state, shown: arranged(state.cards, action.now) };
  }
};

const unhandled = ({ behandeling: _, ...card }: Kaart): string => JSON.stringify(card);

/** Cards of the same version stay the same thing, so that nothing of them is drawn again. */
const keptWhereSame = (
  before: ReadonlyMap<string, Kaart>,
  after: ReadonlyMap<string, Kaart>,
): ReadonlyMap<string, Kaart> =>
  new Map(
    [...after].map(([id, card]) => {
      const known = before.get(id);
      return [id, known !== undefined && JSON.stringify(known) === JSON.stringify(card) ? known : card];
    }),
  );

/** What waits until somebody asks for it: cases that are new, and cases that belong in another group. */
export interface Waiting {
  readonly fresh: number;
  readonly moved: number;
}

export const waitingOf = ({ cards, shown }: BoardState, now: number): Waiting => {
  const groupOf = new Map([...shown].flatMap(([group, ids]) => ids.map((id) => [id, group] as const)));
  let [fresh, moved] = [0, 0];
  for (const [id, card] of cards) {
    const group = groupOf.get(id);
    if (group === undefined) fresh += 1;
    else if (group !== urgencyOf(card, now)) moved += 1;
  }
  return { fresh, moved };
};
