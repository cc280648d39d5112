import { describe, expect, it } from '@jest/globals';
import { fillIn } from '../../language/fill-in.js';
import type { Say } from '../../language/use-words.js';
import { nl } from '../../language/words.js';
import { shownValue } from './shown-value.js';
import { valueInWords } from './value-in-words.js';

const t: Say = (key, filledIn = {}) => fillIn(nl[key], filledIn, 'nl-NL');
const names = new Map([['vt-hag', 'Veilig Thuis Haaglanden']]);
const written = (value: unknown, numbers: 'covered' | 'whole' = 'covered'): string =>
  valueInWords(shownValue(value, '', numbers), { t, locale: 'nl-NL', names });

describe('a value', () => {
  it.each([
    ['Hij dreigt.', 'Hij dreigt.'],
    ['wordt-vervolgd', 'wordt vervolgd'],
    ['vt-hag', 'Veilig Thuis Haaglanden'],
    ['2026-12-04', '4 december 2026'],
    ['2026-12-04T10:00:00+01:00', '4 december 2026 om 10:00'],
    [1284, '1284'],
    [true, 'ja'],
    [null, '–'],
    [['a', 'B.'], 'a; B.'],
    [{ huisnummer: 4, straatNaam: 'Berkenpad' }, 'Huisnummer: 4, Straat naam: Berkenpad'],
    [[{ rol: 'kind' }, { rol: 'ouder' }], 'Rol: kind; Rol: ouder'],
    [{ adres: { afgeschermd: 'x' } }, 'Adres: afgeschermd'],
    [{ aantal: 2 }, '2 (alleen het aantal is met u gedeeld)'],
  ])('reads as words: %j', (value, words) => {
    expect(written(value)).toBe(words);
  });

  it('holds the number of a person only where that is what was asked for', () => {
    expect(written({ bsn: '999902714' })).toBe('Burgerservicenummer: ••••••714');
    expect(written({ bsn: '999902714' }, 'whole')).toBe('Burgerservicenummer: 999902714');
  });
});
