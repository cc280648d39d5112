import { describe, expect, it } from '@jest/globals';
import { checkCases } from './check-cases.js';

const known = new Map([
  ['S03 a', 'zaak-1'],
  ['S03 b', 'zaak-2'],
]);

describe('checking the case of a report', () => {
  it('finds nothing when a later report joins its own case, or a new case begins', () => {
    expect(checkCases(known, 'S03 a', ['zaak-1', 'zaak-1'])).toEqual([]);
    expect(checkCases(known, 'S03 c', ['zaak-3'])).toEqual([]);
  });

  it('finds a second case for the same one', () => {
    expect(checkCases(known, 'S03 a', ['zaak-9'])).toEqual(['het bericht komt in een andere zaak']);
  });

  it('finds a report that lands in somebody else’s case', () => {
    expect(checkCases(known, 'S03 c', ['zaak-2'])).toEqual(['het bericht komt in de zaak van iemand anders']);
  });

  it('finds deliveries of one report in several cases', () => {
    expect(checkCases(known, 'S03 c', ['zaak-3', 'zaak-4'])).toEqual([
      'het bericht komt in meer dan één zaak',
    ]);
  });
});
