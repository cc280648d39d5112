import { describe, expect, it } from '@jest/globals';
import { chapters } from './chapters.js';
import { firstEn } from './english.js';
import { en, learn, learnEnglish, nl } from './words.js';

learnEnglish(firstEn);
for (const chapter of Object.values(chapters)) {
  learn(await chapter.nl());
  learnEnglish(await chapter.en());
}

const namesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('the texts', () => {
  it('are there in both languages, under the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it.each(Object.keys(nl) as (keyof typeof nl)[])(
    '%s says something, and fills in the same in both',
    (key) => {
      const inEnglish = en[key] ?? '';
      expect([nl[key].trim(), inEnglish.trim()]).not.toContain('');
      expect(namesIn(inEnglish)).toEqual(namesIn(nl[key]));
      expect(inEnglish.split('|').length).toBe(nl[key].split('|').length);
    },
  );
});
