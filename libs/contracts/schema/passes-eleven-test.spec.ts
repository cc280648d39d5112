import { describe, expect, it } from '@jest/globals';

import { passesElevenTest } from './passes-eleven-test.js';

describe('passesElevenTest', () => {
  it.each(['999901138', '999901357', '999901448', '999902714', '10000008'])('accepts %s', (digits) => {
    expect(passesElevenTest(digits)).toBe(true);
  });

  it.each(['999912346', '999901139', '000000000', '00000000', '9999011380', '9999011', '99990113a', ''])(
    'refuses "%s"',
    (digits) => {
      expect(passesElevenTest(digits)).toBe(false);
    },
  );
});
