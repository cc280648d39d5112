import { describe, expect, it } from '@jest/globals';
import { chapters } from './chapters.js';
import { en } from './english.js';
import { learn, nl } from './words.js';

for (const chapter of Object.values(chapters)) learn(await chapter());

const namesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('the texts', () => {
  it('are there in both languages, under the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it.each(Object.keys(nl) as (keyof typeof nl)[])(
    '%s says something, and fills in the same in both',
    (key) => {
      expect([nl[key].trim(), en[key].trim()]).not.toContain('');
      expect(namesIn(en[key])).toEqual(namesIn(nl[key]));
      expect(en[key].split('|').length).toBe(nl[key].split('|').length);
    },
  );
});
