import { describe, expect, it } from '@jest/globals';
import type { Kaart } from '../../api/desk.generated.js';
import { announcementsOf } from './announcements.js';
import { testCard } from './test-card.js';

const END = Date.parse('2026-11-22T15:00:00Z');
const before = (minutes: number): number => END - minutes * 60_000;
const card = (more: Kaart = {}): Kaart => testCard('one', new Date(END).toISOString(), more);
const board = (...cards: readonly Kaart[]) => new Map(cards.map((one) => [one.zaak ?? '', one] as const));

/** What is told, moment after moment. */
const told = (moments: readonly (readonly [now: number, cards: ReadonlyMap<string, Kaart>])[]) => {
  let heard: ReturnType<typeof announcementsOf>['heard'] | null = null;
  return moments.map(([now, cards]) => {
    const said = announcementsOf(heard, cards, now);
    heard = said.heard;
    return said.news.map((one) => (one.is === 'clock' ? one.mark : one.is));
  });
};

describe('what is told of the board', () => {
  it('tells of a clock 3 hours, 1 hour, 30 and 10 minutes before its end and that it passed, once each', () => {
    const minutes = [200, 180, 179, 61, 60, 30, 29, 10, 1, 0, -1];
    expect(told(minutes.map((left) => [before(left), board(card())]))).toEqual([
      [],
      [180],
      [],
      [],
      [60],
      [30],
      [],
      [10],
      [],
      [0],
      [],
    ]);
  });

  it('says nothing of what had passed before somebody looked, and only the last of what passed in between', () => {
    expect(
      told([
        [before(50), board(card())],
        [before(9), board(card())],
      ]),
    ).toEqual([[], [10]]);
  });

  it('tells of a new assessment and of a new case, once', () => {
    const assessed = card({ beoordeling: { bericht: 'b1' } });
    const now = before(300);
    expect(
      told([
        [now, board(card())],
        [now, board(assessed)],
        [now, board(assessed, testCard('two', null))],
        [now, board(assessed, testCard('two', null))],
        [now, board(card({ beoordeling: { bericht: 'b2' } }), testCard('two', null))],
      ]),
    ).toEqual([[], ['assessment'], ['new-case'], [], ['assessment']]);
  });

  it('says nothing of a clock of a case that was decided', () => {
    const decided = card({ stand: 'besloten' });
    expect(
      told([
        [before(61), board(decided)],
        [before(59), board(decided)],
      ]),
    ).toEqual([[], []]);
  });

  it('tells of a corrected start as of another clock', () => {
    const corrected = testCard('one', new Date(END + 600_000).toISOString());
    expect(
      told([
        [before(61), board(card())],
        [before(59), board(card())],
        [before(49), board(corrected)],
      ]),
    ).toEqual([[], [60], [60]]);
  });
});
