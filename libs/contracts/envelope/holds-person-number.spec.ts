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
    '9999.01.138',
    'bsn 9999 01 138',
    '99 99 01 138',
    '999-901-138',
    '0999901138',
    '000999901138',
    'NL999901138B01',
    'urn:nld:rsin:999901138',
    '\uff19\uff19\uff19\uff19\uff10\uff11\uff11\uff13\uff18',
  ])('finds the number in %s', (text) => {
    expect(holdsPersonNumber(text)).toBe(true);
  });

  it.each([
    ['an OIN', 'urn:nld:oin:00000001823288444000:systeem:x'],
    ['a KvK number', 'urn:nld:kvknr:10000008.systeem'],
    ['a UUID that starts with eight digits', '10000008-0f83-4b3c-9a1e-5f2f0d6f9b11'],
    ['a trace id', '00-a10000008bcdef0123456789abcdef01-b7ad6b7169203331-01'],
    ['an RSIN', 'urn:nld:rsin:800000006'],
    ['a day with a number', '2026-11-206'],
    ['a file number', 'PL2000-2026-0042'],
    ['a number of the public prosecutor', '02/123456-26'],
    ['a moment', '2026-11-26T03:14:00.123+01:00'],
    ['a day', 'm-20261123-1'],
    ['nine digits that fail the eleven-test', '999912346'],
    ['ten digits', '1999901138'],
    ['a zero-padded number', '000000012'],
    ['an empty text', ''],
  ])('does not take %s for one', (_what, text) => {
    expect(holdsPersonNumber(text)).toBe(false);
  });
});
