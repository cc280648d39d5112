import { describe, expect, it } from '@jest/globals';
import { fillIn } from '../../language/fill-in.js';
import type { Say } from '../../language/use-words.js';
import { en, learn, learnEnglish, nl } from '../../language/words.js';
import { ageOf } from './age-of.js';
import { inOrder, planSentences, resultSentence } from './plan-sentences.js';
import { stoppedEn } from './words-en.js';
import { stoppedNl } from './words-nl.js';

learn(stoppedNl);
learnEnglish(stoppedEn);

const dutch: Say = (key, filledIn = {}) => fillIn(nl[key], filledIn, 'nl-NL');
const english: Say = (key, filledIn = {}) => fillIn(en[key] ?? '', filledIn, 'en-GB');

const had = (aantal: number) => ({ uitkomst: 'al-afgeleverd' as const, uitleg: '', aantal });

describe('a plan', () => {
  it('says how many, and how many not and why', () => {
    expect(planSentences(dutch, { afTeLeveren: 214, overgeslagen: [had(3)] })).toEqual([
      '214 berichten worden opnieuw afgeleverd.',
      '3 worden overgeslagen: de ontvanger heeft het al.',
    ]);
    expect(planSentences(dutch, { afTeLeveren: 1, overgeslagen: [had(1)] })).toEqual([
      '1 bericht wordt opnieuw afgeleverd.',
      '1 wordt overgeslagen: de ontvanger heeft het al.',
    ]);
    expect(planSentences(english, { afTeLeveren: 1284, overgeslagen: [] })).toEqual([
      '1,284 messages will be delivered again.',
    ]);
  });

  it('of nothing says so', () => {
    expect(planSentences(dutch, { afTeLeveren: 0, overgeslagen: [] })).toEqual([
      'Er is niets om opnieuw af te leveren.',
    ]);
  });
});

describe('the result of a job', () => {
  it('is not called complete when something was not delivered', () => {
    expect(resultSentence(dutch, { aantal: 3, aangeboden: 3 })).toBe(
      'Alles uit het plan is opnieuw afgeleverd.',
    );
    expect(resultSentence(dutch, { aantal: 3, aangeboden: 1 })).toBe(
      '1 van de 3 zijn opnieuw afgeleverd. De rest niet: zie het verslag.',
    );
  });

  it('tells what was delivered first, then the rest from many to few', () => {
    const counts = [
      had(1),
      { ...had(5), uitkomst: 'vervangen' as const },
      { ...had(2), uitkomst: 'aangeboden' as const },
    ];
    expect(inOrder(counts).map(({ uitkomst }) => uitkomst)).toEqual([
      'aangeboden',
      'vervangen',
      'al-afgeleverd',
    ]);
  });
});

describe('how long something is held up', () => {
  it.each<[number, string]>([
    [0, '0 minuten geleden'],
    [61_000, '1 minuut geleden'],
    [3_600_000, '1 uur geleden'],
    [47 * 3_600_000, '47 uur geleden'],
    [72 * 3_600_000, '3 dagen geleden'],
    [-5_000, '0 minuten geleden'],
  ])('after %d ms', (passed, text) => {
    const now = Date.parse('2026-11-26T12:00:00Z');
    expect(ageOf(dutch, new Date(now - passed).toISOString(), now)).toBe(text);
  });
});
