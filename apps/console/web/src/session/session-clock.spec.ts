import { describe, expect, it } from '@jest/globals';
import { sessionStand, sessionTerms } from './session-clock.js';

const MINUTE = 60_000;
const terms = { idleMs: 30 * MINUTE, endsAt: 720 * MINUTE };

describe('a session', () => {
  it('is counted by the clock of this computer, whatever that says', () => {
    const told = { ongebruiktTot: '2026-11-30T09:30:00Z', geldigTot: '2026-11-30T20:00:00Z' };
    const at = Date.parse('2026-11-30T08:57:00Z');
    expect(sessionTerms(told, { at, ahead: 3 * MINUTE })).toEqual({
      idleMs: 30 * MINUTE,
      endsAt: Date.parse('2026-11-30T19:57:00Z'),
    });
  });

  it('is open as long as it is used', () => {
    expect(sessionStand(terms, 100 * MINUTE, 127 * MINUTE)).toEqual({ state: 'open' });
  });

  it('is about to end when it was not used, which using it prevents', () => {
    expect(sessionStand(terms, 100 * MINUTE, 128 * MINUTE)).toEqual({
      state: 'ending',
      at: 130 * MINUTE,
      canStay: true,
    });
  });

  it('is about to end in any case at its end, however much it is used', () => {
    expect(sessionStand(terms, 717 * MINUTE, 718 * MINUTE)).toEqual({
      state: 'ending',
      at: 720 * MINUTE,
      canStay: false,
    });
  });
});
