import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../explain/evidence.js';
import { followsDecision } from './follows-decision.js';
import type { Assignment, Person } from './person.js';

const person = (assignment: Partial<Assignment>): Person =>
  ({
    assignment: { role: 'zsm-dienst', organisation: 'pol-dh', function: null, region: null, ...assignment },
  }) as Person;
const decision = (names: readonly string[], region = 'haaglanden') =>
  ({
    sender: 'pol-dh',
    accepted: { region, recipients: names.map((name) => ({ name, isShared: true })) },
  }) as unknown as Evidence;
const known = decision(['om-dh', 'vt-dh']);
const confidential = decision(['om-dh.ovj']);

describe('that something was decided on a report', () => {
  it('is known to who works for the hub, and of its own reports to the sender', () => {
    expect(followsDecision(person({ organisation: 'hub', role: 'beheerder' }), known)).toBe(true);
    expect(followsDecision(person({}), known)).toBe(true);
  });

  it('is not known to who received it, or works in another region', () => {
    expect(followsDecision(person({ organisation: 'om-dh' }), known)).toBe(false);
    expect(followsDecision(person({ region: 'rijnmeer' }), known)).toBe(false);
    expect(followsDecision(person({ region: 'haaglanden' }), known)).toBe(true);
  });

  it('stays with who works in a function when it went to functions only', () => {
    expect(followsDecision(person({}), confidential)).toBe(false);
    expect(followsDecision(person({ function: 'hovj' }), confidential)).toBe(true);
    expect(followsDecision(person({ role: 'partnerbeheerder' }), confidential)).toBe(true);
  });

  it('is not known of a report that was refused', () => {
    expect(followsDecision(person({}), { ...known, accepted: null })).toBe(false);
  });
});
