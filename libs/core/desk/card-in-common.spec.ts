import { describe, expect, it } from '@jest/globals';
import { cardInCommon } from './card-in-common.js';
import type { Card, CardReport } from './card.js';

const report = (bericht: string): CardReport => ({
  bericht,
  soort: 'aanhouding',
  naam: 'aanhouding',
  van: 'pol-dh',
  naamVan: 'Politie Den Haag',
  namens: null,
  eigen: false,
  sinds: '2026-11-30T07:00:00.000Z',
  signaal: false,
  vervangt: [],
  nietActueel: false,
  gelezenOp: null,
});
const seen = (reports: readonly string[], more: Partial<Card> = {}): Card => ({
  zaak: 'z',
  tafel: 'zsm-dh',
  sinds: '2026-11-30T07:00:00.000Z',
  stand: 'open',
  verdachten: [],
  betrokkenen: [],
  kinderen: null,
  bekend: reports.map(report),
  verwacht: [],
  beoordeling: null,
  besluiten: [],
  waarschuwingen: [],
  vragen: [],
  adviezen: [],
  herinneringen: [],
  laatste: report(reports.at(-1) ?? 'geen'),
  eersteEinde: null,
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
