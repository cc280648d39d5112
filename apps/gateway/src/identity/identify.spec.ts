import { describe, expect, it } from '@jest/globals';
import { bearerToken } from './bearer-token.js';
import { remember } from './remember.js';

describe('a bearer token', () => {
  it.each<[string | undefined, string | null]>([
    ['Bearer slp_aB3-_', 'slp_aB3-_'],
    ['bearer  abc== ', 'abc=='],
    [undefined, null],
    ['', null],
    ['Basic abc', null],
    ['Bearer', null],
    ['Bearer a b', null],
    [`Bearer ${'a'.repeat(300)}`, null],
  ])('in %j is %j', (authorization, token) => {
    expect(bearerToken(authorization)).toBe(token);
  });
});

describe('remembering whose token it is', () => {
  const counting = () => {
    const asked: string[] = [];
    let now = 0;
    const ask = (token: string): Promise<string | null> => {
      asked.push(token);
      return Promise.resolve(token === 'goed' ? 'pol-zwb' : null);
    };
    return { asked, pass: (ms: number) => (now += ms), partnerOf: remember(ask, () => now) };
  };

  it('asks once, and again after ten seconds at the latest', async () => {
    const { asked, pass, partnerOf } = counting();
    expect([await partnerOf('goed'), await partnerOf('goed')]).toEqual(['pol-zwb', 'pol-zwb']);
    expect(asked).toHaveLength(1);
    pass(10_000);
    await partnerOf('goed');
    expect(asked).toHaveLength(2);
  });

  it('never remembers a token that is nobody’s, which may be issued any moment', async () => {
    const { asked, partnerOf } = counting();
    expect([await partnerOf('fout'), await partnerOf('fout')]).toEqual([null, null]);
    expect(asked).toHaveLength(2);
  });
});
