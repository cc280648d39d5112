import { describe, expect, it } from '@jest/globals';

import { holdsPersonNumber } from './holds-person-number.js';

describe('holdsPersonNumber', () => {
  it.each([
    '999901138',
    'bsn999901138x',
    'm-10000008',
    '/personen/999901138/zaak',
    'urn:nld:bsn:999901138',
    'urn:nld:oin:00000001823288444000:systeem:999901138',
    'b6a0b1b2-0f83-4b3c-9a1e-5f2f0d6f9b11/999901138',
  ])('finds the number in %s', (text) => {
    expect(holdsPersonNumber(text)).toBe(true);
  });

  it.each([
    ['an OIN', 'urn:nld:oin:00000001823288444000:systeem:x'],
    ['a KvK number', 'urn:nld:kvknr:10000008.systeem'],
    ['a UUID that starts with eight digits', '10000008-0f83-4b3c-9a1e-5f2f0d6f9b11'],
    ['a trace id', '00-a10000008bcdef0123456789abcdef01-b7ad6b7169203331-01'],
    ['a day', 'm-20261123-1'],
    ['nine digits that fail the eleven-test', '999912346'],
    ['ten digits', '1999901138'],
    ['a zero-padded number', '000000012'],
    ['an empty text', ''],
  ])('does not take %s for one', (_what, text) => {
    expect(holdsPersonNumber(text)).toBe(false);
  });
});
