import { describe, expect, it } from '@jest/globals';
import { boardReducer, EMPTY_BOARD, waitingOf, type BoardAction } from './board-state.js';
import { testCard } from './test-card.js';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const one = testCard('one', '2026-11-22T10:00:00Z');
const two = testCard('two', '2026-11-22T15:00:00Z');
const first: BoardAction = { type: 'bord', cards: [two, one], now: NOW, arrange: false };
const after = (...actions: readonly BoardAction[]) => [first, ...actions].reduce(boardReducer, EMPTY_BOARD);
const placesIn = ({ shown }: ReturnType<typeof after>) => [...shown.values()].flat();

describe('the board before somebody', () => {
  it('takes in who handles a case without marking it as changed', () => {
    const behandeling = { versie: '1', behandelaar: null };
    const handled: BoardAction = { type: 'kaart', card: { ...two, behandeling }, now: NOW + 5 };
    const state = after(handled);
    expect([state.cards.get('two'), state.changed.has('two')]).toEqual([handled.card, false]);
    const later = boardReducer(state, { ...handled, card: { ...handled.card, stand: 'besloten' } });
    expect(later.changed.has('two')).toBe(true);
  });

  it('shows the first board at once', () => {
    expect(placesIn(after())).toEqual(['one', 'two']);
    expect(waitingOf(after(), NOW)).toEqual({ fresh: 0, moved: 0 });
  });

  it('lets what is new wait until it is asked for', () => {
    const urgent = testCard('urgent', '2026-11-22T09:10:00Z');
    const state = after({ type: 'kaart', card: urgent, now: NOW });
    expect(placesIn(state)).toEqual(['one', 'two']);
    expect(waitingOf(state, NOW)).toEqual({ fresh: 1, moved: 0 });
    const shown = boardReducer(state, { type: 'arrange', now: NOW });
    expect(placesIn(shown)).toEqual(['urgent', 'one', 'two']);
    expect(waitingOf(shown, NOW)).toEqual({ fresh: 0, moved: 0 });
  });

  it('changes a card where it lies, marks it, and says that it belongs elsewhere', () => {
    const sooner = testCard('two', '2026-11-22T09:30:00Z');
    const state = after({ type: 'kaart', card: sooner, now: NOW + 5 });
    expect(placesIn(state)).toEqual(['one', 'two']);
    expect([state.cards.get('two'), state.changed.get('two')]).toEqual([sooner, NOW + 5]);
    expect(waitingOf(state, NOW)).toEqual({ fresh: 0, moved: 1 });
  });

  it('moves nothing when time alone brings a case to another group', () => {
    const later = NOW + 4 * 3_600_000;
    expect(waitingOf(after(), later)).toEqual({ fresh: 0, moved: 2 });
    expect(placesIn(after())).toEqual(['one', 'two']);
  });

  it('keeps the place of what went, without anything of it', () => {
    const state = after({ type: 'weg', id: 'one' });
    expect(placesIn(state)).toEqual(['one', 'two']);
    expect(state.cards.has('one')).toBe(false);
  });

  it('takes a whole board that comes again as changes, and as it is when somebody goes on after a pause', () => {
    const changed = testCard('two', '2026-11-22T15:00:00Z', { feit: 'geweld' });
    const again: BoardAction = {
      type: 'bord',
      cards: [changed, structuredClone(one)],
      now: NOW,
      arrange: false,
    };
    const state = after(again);
    expect([...state.changed.keys()]).toEqual(['two']);
    expect(state.cards.get('one')).toBe(one);
    expect([...after({ ...again, arrange: true }).changed.keys()]).toEqual([]);
  });
});
