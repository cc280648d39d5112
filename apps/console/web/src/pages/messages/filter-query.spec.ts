import { describe, expect, it } from '@jest/globals';
import { daysBefore, filtersIn, mayBePersonNumber, withFilter, withFilters } from './filter-query.js';

const query = (text: string) => new URLSearchParams(text);

describe('the filters in an address', () => {
  it('are those that say something', () => {
    expect(filtersIn(query('stand=wacht&soort=&zoek=%20ab%20&anders=1'))).toEqual({
      stand: 'wacht',
      zoek: 'ab',
    });
  });

  it('change one by one, back on the first page, and leave the rest as it was', () => {
    expect(withFilter(query('als=vt-hag&na=9.x&stand=wacht'), 'soort', 'aanhouding').toString()).toBe(
      'als=vt-hag&stand=wacht&soort=aanhouding',
    );
    expect(withFilter(query('als=vt-hag&stand=wacht'), 'stand', '').toString()).toBe('als=vt-hag');
  });

  it('are cleared together', () => {
    expect(withFilters(query('stand=wacht&van=x&als=vt-hag'), {}).toString()).toBe('als=vt-hag');
  });

  it('look back whole days', () => {
    expect(daysBefore(Date.parse('2026-11-22T09:14:00Z'), 7)).toBe('2026-11-15T09:14:00.000Z');
  });
});

describe('what is typed to look for', () => {
  it.each(['999900006', '9999 00 006', 'zaak 99990000', '9999.00.006'])(
    'may be a person number: %s',
    (text) => {
      expect(mayBePersonNumber(text)).toBe(true);
    },
  );

  it.each(['veld-ontbreekt', '2025-000123', 'b636ca3e-929c-86a4-ade7-2bb8a5ffa639', '1234567890123'])(
    'may be something else: %s',
    (text) => {
      expect(mayBePersonNumber(text)).toBe(false);
    },
  );
});
