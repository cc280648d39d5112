import { describe, expect, it } from '@jest/globals';
import { keptOfOwn } from './kept-of-own.js';

const only = (...alleenVoor: readonly { organisatie: string; functie?: string }[]) => ({
  advies: 'x',
  verstrekkersvoorwaarden: { alleenVoor },
});

describe('what the boards keep of an own report', () => {
  it('is everything but a secret address', () => {
    expect(keptOfOwn({ advies: 'x', geheimAdres: { adres: {}, bestemdVoor: [] } })).toEqual({ advies: 'x' });
  });

  it('is nothing when only named functions may have it', () => {
    expect(keptOfOwn(only({ organisatie: 'om-dh', functie: 'ovj' }))).toBeNull();
  });

  it.each([
    [only({ organisatie: 'vt-rm' })],
    [only({ organisatie: 'om-dh', functie: 'ovj' }, { organisatie: 'vt-rm' })],
  ])('is the report when an organisation as such may have it', (data) =>
    expect(keptOfOwn(data)).toEqual(data),
  );

  it('is the report when nobody is named', () => {
    expect(keptOfOwn(only())).toEqual(only());
  });
});
