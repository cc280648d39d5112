import { describe, expect, it } from '@jest/globals';
import { viewedAsIn } from '../api/viewed-as.js';
import { isSameLook, withLook } from './look-address.js';

const look = { als: 'om-dh.ovj@zsm-dienst', alsDoel: 'toezicht' };

describe('the address of a page', () => {
  it('says in which look it is shown, besides what it said', () => {
    const search = withLook('?soort=aanhouding', look);
    expect(search).toBe('?soort=aanhouding&als=om-dh.ovj%40zsm-dienst&alsDoel=toezicht');
    expect([viewedAsIn(search), isSameLook(search, look)]).toEqual([look, true]);
  });

  it('says nothing of it once one stopped', () => {
    expect(withLook('?als=x&soort=aanhouding&alsDoel=y', {})).toBe('?soort=aanhouding');
    expect(withLook('?als=x', {})).toBe('');
    expect([viewedAsIn('?soort=aanhouding'), isSameLook('?soort=a', {})]).toEqual([{}, true]);
  });

  it('is that of another look when partner or purpose differ', () => {
    expect(isSameLook('?als=om-dh.ovj@zsm-dienst&alsDoel=vraag', look)).toBe(false);
    expect(isSameLook('', look)).toBe(false);
  });
});
