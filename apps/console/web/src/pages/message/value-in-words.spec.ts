import { describe, expect, it } from '@jest/globals';
import { valueInWords } from './value-in-words.js';

describe('a value', () => {
  it.each([
    ['x', 'x'],
    [3, '3'],
    [true, 'ja'],
    [null, '–'],
    [['a', 'b'], 'a; b'],
    [{ huisNummer: 4, straat: 'Berkenpad' }, 'huis nummer: 4, straat: Berkenpad'],
    [[{ rol: 'kind' }, { rol: 'ouder' }], 'rol: kind; rol: ouder'],
  ])('reads as words: %j', (value, words) => {
    expect(valueInWords(value, 'ja', 'nee')).toBe(words);
  });
});
