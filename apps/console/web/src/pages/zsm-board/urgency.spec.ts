import { describe, expect, it } from '@jest/globals';
import { isCountedIn } from './figures.js';
import { testCard } from './test-card.js';
import { arranged } from './urgency.js';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const cards = new Map(
  [
    testCard('later', '2026-11-23T09:00:00Z'),
    testCard('soon', '2026-11-22T11:59:00Z'),
    testCard('today', '2026-11-22T12:00:00Z'),
    testCard('passed', '2026-11-22T08:30:00Z'),
    testCard('sooner', '2026-11-22T09:30:00Z'),
    testCard('decided', '2026-11-22T09:10:00Z', {
      stand: 'besloten',
      besluiten: [{ sinds: '2026-11-22T08:59:00Z' }],
    }),
    testCard('new without', null, { sinds: '2026-11-22T08:00:00Z' }),
    testCard('long without', null, { verwacht: [{ soort: 'veiligheidsbeoordeling', stand: 'wacht' }] }),
  ].map((card) => [card.zaak ?? '', card] as const),
);

describe('the groups of the board', () => {
  it('put what asks for somebody first in front, and what was decided at the end', () => {
    expect(Object.fromEntries(arranged(cards, NOW))).toEqual({
      passed: ['passed'],
      now: ['sooner', 'soon'],
      today: ['today'],
      later: ['later'],
      'no-clock': ['long without', 'new without'],
      decided: ['decided'],
    });
  });

  it('put a case of which one limit passed in front, although another one still runs', () => {
    const [suspect] = testCard('both', '2026-11-22T08:30:00Z').verdachten ?? [];
    const later = testCard('both', '2026-11-25T09:00:00Z').verdachten?.[0]?.klokken ?? [];
    const both = {
      zaak: 'both',
      verdachten: [{ ...suspect, klokken: [...later, ...(suspect?.klokken ?? [])] }],
    };
    expect(arranged(new Map([['both', both]]), NOW).get('passed')).toEqual(['both']);
  });

  it('follow the time: what had three hours left is pressing a minute later', () => {
    expect(arranged(cards, NOW + 60_000).get('now')).toEqual(['sooner', 'soon', 'today']);
  });

  it('are counted above the board', () => {
    const counted = (['1-uur', '3-uur', 'taxatie', 'besloten'] as const).map((figure) =>
      [...cards.values()].filter((card) => isCountedIn(figure, card, NOW, null)).map(({ zaak }) => zaak),
    );
    expect(counted).toEqual([['sooner'], ['soon', 'sooner'], ['long without'], ['decided']]);
  });

  it('are counted as mine when I handle them, on my own screen only', () => {
    const behandelaar = { persoon: 'ik', naam: 'I. K.', sinds: '2026-11-22T08:00:00Z' };
    const mine = testCard('mine', null, { behandeling: { versie: '1', behandelaar } });
    const free = testCard('free', null, { behandeling: { versie: '2', behandelaar: null } });
    const counts = [mine, free].map((card) =>
      ['ik', 'jij', null].map((me) => isCountedIn('van-mij', card, NOW, me)),
    );
    expect(counts).toEqual([
      [true, false, false],
      [false, false, false],
    ]);
  });
});
