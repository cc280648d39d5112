import { describe, expect, it } from '@jest/globals';
import { dayOf, formatMoment } from './format-moment.js';

describe('a moment', () => {
  it('is written as Dutch does, in a text and in a table', () => {
    const at = '2026-11-22T08:14:22Z';
    expect(formatMoment(at, 'text', 'nl-NL')).toBe('22 november 2026 om 09:14');
    expect(formatMoment(at, 'table', 'nl-NL')).toBe('22-11-2026 09:14:22');
    expect(formatMoment(at, 'time', 'nl-NL')).toBe('09:14');
    expect(formatMoment(at, 'day', 'en-GB')).toBe('22 November 2026');
  });

  it('tells both hours of the night that the clock goes back apart by their offset', () => {
    const both = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    expect(both.map((at) => formatMoment(at, 'time', 'nl-NL'))).toEqual(['02:30', '02:30']);
    expect(both.map((at) => formatMoment(at, 'offset', 'nl-NL'))).toEqual([
      '02:30:00 GMT+02:00',
      '02:30:00 GMT+01:00',
    ]);
  });

  it('knows no hour between two and three in the night that the clock goes on', () => {
    expect(
      ['2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z'].map((at) => formatMoment(at, 'time', 'nl-NL')),
    ).toEqual(['01:59', '03:00']);
  });

  it('belongs to a Dutch day', () => {
    expect(['2026-11-21T22:59:00Z', '2026-11-21T23:00:00Z'].map(dayOf)).toEqual(['2026-11-21', '2026-11-22']);
  });
});
