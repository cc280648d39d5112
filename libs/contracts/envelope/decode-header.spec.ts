import { describe, expect, it } from '@jest/globals';

import { decodeHttpHeader, decodeKafkaHeader } from './decode-header.js';

describe('decodeHttpHeader', () => {
  it.each<[does: string, value: string, text: string | null]>([
    ['decodes one round', 'zaak%20%E2%82%AC%201', 'zaak € 1'],
    ['does not decode a second round', '100%2525', '100%25'],
    ['unquotes before it decodes', '"a\\"b%22c"', 'a"b"c'],
    ['refuses overlong UTF-8', 'zaak%C0%A01', null],
    ['refuses an escape that is cut off', 'zaak%2', null],
    ['refuses an escape that is no number', 'zaak%zz', null],
    ['refuses bytes that are not UTF-8', 'zaak%FF', null],
    ['refuses half a surrogate pair', '%ED%A0%80', null],
  ])('%s', (_does, value, text) => {
    expect(decodeHttpHeader(Buffer.from(value))).toBe(text);
  });

  it('takes UTF-8 that was not percent-encoded as it is', () => {
    expect(decodeHttpHeader(Buffer.from('zaak €'))).toBe('zaak €');
  });
});

describe('decodeKafkaHeader', () => {
  it('takes UTF-8 as it is and refuses other bytes', () => {
    expect(decodeKafkaHeader(Buffer.from('100%25 €'))).toBe('100%25 €');
    expect(decodeKafkaHeader(Buffer.from([0xc0, 0xa0]))).toBeNull();
  });
});
