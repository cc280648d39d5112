import { describe, expect, it } from '@jest/globals';
import { smallCard, smallCardReport } from '#testing';
import { cardInCommon } from './card-in-common.js';
import type { Card } from './card.js';

const seen = (reports: readonly string[], more: Partial<Card> = {}): Card =>
  smallCard({
    bekend: reports.map(smallCardReport),
    laatste: smallCardReport(reports.at(-1) ?? 'geen'),
    ...more,
  });

describe('a card that several see together', () => {
  it.each([
    ['another got something later', seen(['A', 'B'])],
    ['another knows a decision', seen(['A'], { stand: 'besloten' })],
    ['another knows of a clock', seen(['A'], { eersteEinde: '2026-11-30T16:00:00.000Z' })],
  ])('does not tell that %s', (_, other) => {
    const alone = cardInCommon([seen(['A']), seen(['A'])]);
    expect([cardInCommon([seen(['A']), other]), cardInCommon([other, seen(['A'])])]).toEqual([alone, alone]);
  });
});
