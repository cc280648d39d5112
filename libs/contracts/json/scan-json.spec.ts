import { describe, expect, it } from '@jest/globals';

import { countMembersInText } from './scan-json.js';

describe('countMembersInText', () => {
  it.each([
    ['{}', 0],
    ['{"a":1,"b":[{"c":":"},{"d":"}"}]}', 4],
    ['{"a\\"b:":"\\\\","c":"\\\\\\":"}', 2],
    ['{"a":123456789012345,"b":-1.5}', 2],
  ])('counts the members of %s without a closer look', (text, members) => {
    expect(countMembersInText(text)).toBe(members);
  });

  it.each(['{"a":1234567890123456}', '[1e3]', '["\\u0000"]', '["\\uD83D"]', '["a', '['.repeat(33)])(
    'asks for a closer look at %s',
    (text) => {
      expect(countMembersInText(text)).toBeNull();
    },
  );
});
