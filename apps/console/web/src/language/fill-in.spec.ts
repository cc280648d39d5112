import { describe, expect, it } from '@jest/globals';
import { fillIn } from './fill-in.js';

describe('a text', () => {
  it('chooses one or several by the count, and writes numbers as the language does', () => {
    const text = '{count} bericht|{count} berichten';
    expect([1, 0, 1284].map((count) => fillIn(text, { count }, 'nl-NL'))).toEqual([
      '1 bericht',
      '0 berichten',
      '1.284 berichten',
    ]);
    expect(fillIn(text, { count: 1284 }, 'en-GB')).toBe('1,284 berichten');
  });

  it('shows the name of what was not filled in, so that it is found', () => {
    expect(fillIn('Van {van} tot {tot}', { van: 'nu' }, 'nl-NL')).toBe('Van nu tot {tot}');
  });
});
