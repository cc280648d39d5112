import { describe, expect, it } from '@jest/globals';
import { localAddress } from './local-address.js';

const DESK = 'https://tafels.voorbeeld.nl';

describe('where one goes after signing in', () => {
  it.each([
    [undefined, `${DESK}/v1/mij`],
    ['', `${DESK}/v1/mij`],
    ['/', `${DESK}/`],
    ['/v1/zsm-tafels/haaglanden?soort=open#boven', `${DESK}/v1/zsm-tafels/haaglanden?soort=open#boven`],
    ['/a/../b', `${DESK}/b`],
  ])('is the path %p on the desk', (asked, address) => {
    expect(localAddress(asked, DESK)).toBe(address);
  });

  it.each([
    'https://elders.nl/',
    '//elders.nl/',
    '/\\elders.nl/',
    '\\\\elders.nl',
    '/a\\..\\b',
    '/../..//elders.nl',
    '/a/..//elders.nl',
    '/%0d%0aSet-Cookie: x',
    '/\t/elders.nl',
    '/\n/elders.nl',
    'v1/mij',
    'javascript:alert(1)',
    '@elders.nl',
    `/${'a'.repeat(501)}`,
    ['/v1/mij'],
    7,
  ])('is never elsewhere: %p', (asked) => {
    const address = localAddress(asked, DESK);
    expect(address === null ? DESK : new URL(address).origin).toBe(DESK);
    expect(address === null || /^https:\/\/tafels\.voorbeeld\.nl\/(?!\/)[^\s\\]*$/.test(address)).toBe(true);
  });
});
