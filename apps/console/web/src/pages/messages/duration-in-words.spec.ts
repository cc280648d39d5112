import { describe, expect, it } from '@jest/globals';
import { durationInWords } from './duration-in-words.js';

describe('how long something took', () => {
  it.each([
    [0, '0 ms'],
    [412, '412 ms'],
    [3_140, '3,1 s'],
    [720_000, '12 min'],
    [18_000_000, '5 u'],
    [172_800_000, '2 d'],
  ])('%i milliseconds are %s', (ms, words) => {
    expect(durationInWords(ms, 'nl-NL')).toBe(words);
  });

  it('is written in English too', () => {
    expect([durationInWords(3_140, 'en-GB'), durationInWords(18_000_000, 'en-GB')]).toEqual(['3.1 s', '5 h']);
  });
});
