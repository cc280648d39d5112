import { describe, expect, it } from '@jest/globals';
import { quoted } from './quoted.js';

const inBrackets = (sentence: string): string =>
  quoted(sentence)
    .map(({ words, isQuoted }) => (isQuoted ? `[${words}]` : words))
    .join('');

describe('a sentence of the rulebook', () => {
  it('is told apart from what the rulebook calls something', () => {
    expect(inBrackets('een aanhouding waarvoor geldt ‘er is een kind’ en ‘het is acuut’')).toBe(
      'een aanhouding waarvoor geldt [er is een kind] en [het is acuut]',
    );
  });

  it('keeps what only looks like a quotation', () => {
    expect(inBrackets('de regio’s van Veilig Thuis')).toBe('de regio’s van Veilig Thuis');
    expect(inBrackets('voor ‘de regio’s van morgen’')).toBe('voor [de regio’s van morgen]');
    expect(inBrackets('een mark ‘ zonder einde')).toBe('een mark ‘ zonder einde');
  });

  it('may be nothing', () => {
    expect(quoted('')).toEqual([]);
  });
});
