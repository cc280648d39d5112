import { describe, expect, it } from '@jest/globals';
import { fillIn } from '../../language/fill-in.js';
import type { Say } from '../../language/use-words.js';
import { learn, nl } from '../../language/words.js';
import { periodsInWords } from './periods-in-words.js';
import { rulesNl } from './words-nl.js';

learn(rulesNl);
const t: Say = (key, filledIn = {}) => fillIn(nl[key], filledIn, 'nl-NL');
const told = (actief: boolean, ...perioden: readonly (readonly [string, string | null])[]) =>
  periodsInWords({ actief, perioden: perioden.map(([van, tot]) => ({ van, tot })) }, t, 'nl-NL');

const MONDAY = '2026-11-23T08:00:00Z';
const TUESDAY = '2026-11-24T08:00:00Z';

describe('when a rulebook counted', () => {
  it('is since when, for the one that counts now', () => {
    expect(told(true, [TUESDAY, null])).toEqual(['sinds 24 november 2026 om 09:00 uur']);
  });

  it('is from when until when, for one that counted before', () => {
    expect(told(false, [MONDAY, TUESDAY])).toEqual([
      'van 23 november 2026 om 09:00 uur tot 24 november 2026 om 09:00 uur',
    ]);
  });

  it('is not made up where it was not kept', () => {
    expect(told(false, [MONDAY, null])).toEqual([
      'vanaf 23 november 2026 om 09:00 uur; tot wanneer is niet bewaard',
    ]);
    expect(told(true, [MONDAY, TUESDAY])).toEqual([
      'nu; sinds wanneer is niet bewaard',
      'van 23 november 2026 om 09:00 uur tot 24 november 2026 om 09:00 uur',
    ]);
  });
});
