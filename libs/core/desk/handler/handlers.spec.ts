import { describe, expect, it } from '@jest/globals';
import { zsmDesk } from '#testing';
import type { Assignment, Person } from '../person.js';
import { handlerChange } from './handler-change.js';
import { mayHandleCase } from './may-handle-case.js';
import { sharesSeat } from './shares-seat.js';

const { rulebook } = zsmDesk();
const NOW = Date.parse('2026-11-30T08:02:00+01:00');
const assigned = (given: Partial<Assignment> = {}): Assignment => ({
  role: 'zsm-dienst',
  organisation: 'om-dh',
  function: 'ovj',
  region: null,
  period: { from: 0, until: null },
  ...given,
});
const person = (given: Partial<Assignment> = {}, more: Partial<Person> = {}): Person => ({
  id: 'p',
  name: 'Iemand',
  signedInAt: NOW,
  assignment: assigned(given),
  ...more,
});

describe('who handles a case', () => {
  it.each([
    [null, 'p', 'genomen'],
    ['q', 'p', 'overgenomen'],
    ['p', 'q', 'overgedragen'],
    ['q', 'r', 'overgedragen'],
    [null, 'q', 'overgedragen'],
    ['p', null, 'losgelaten'],
    ['p', 'p', null],
    [null, null, null],
  ])('changes from %s to %s: %s', (before, after, change) => {
    expect(handlerChange('p', before, after)).toBe(change);
  });

  it('is for who sits at the table, and not for who only looks', () => {
    expect(mayHandleCase(rulebook, person(), 'zsm-dh', NOW)).toBeNull();
    expect(mayHandleCase(rulebook, person({ role: 'fg-auditor' }), 'zsm-dh', NOW)).toMatch(/zsm-dienst/);
    const look = { role: 'fg-auditor', organisation: 'hub', purpose: 'toezicht' } as const;
    expect(mayHandleCase(rulebook, person({}, { look }), 'zsm-dh', NOW)).toMatch(/meekijkt/);
  });

  it('is one of those who share a place: the same organisation in the same function, now', () => {
    const seat = { organisation: 'om-dh', function: 'ovj' };
    const shares = (given: Partial<Assignment>): boolean =>
      sharesSeat(rulebook, assigned(given), 'zsm-dh', seat, NOW);
    expect(shares({})).toBe(true);
    expect(shares({ function: null })).toBe(false);
    expect(shares({ organisation: 'pol-dh', function: null })).toBe(false);
    expect(shares({ role: 'deelnemer' })).toBe(false);
    expect(shares({ period: { from: 0, until: NOW - 1 } })).toBe(false);
  });
});
