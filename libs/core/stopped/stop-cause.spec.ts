import { describe, expect, it } from '@jest/globals';
import { HUB } from '../report/hub.js';
import { smallRulebook } from '#testing';
import { explainCause } from './explain-cause.js';
import { causeOf, groupCode, type StopCause } from './stop-cause.js';

const CAUSES: readonly StopCause[] = [
  { tag: 'geweigerd', fault: 'veld-ontbreekt', sender: 'pol' },
  { tag: 'gestopt', reason: 'grondslag-vervallen' },
  { tag: 'niet-opgehaald', recipient: 'om.ovj' },
  { tag: 'niet-overgedragen', recipient: 'om' },
  { tag: 'wachtrij', recipient: 'om' },
];

describe('a cause', () => {
  it.each(CAUSES)('is found again by its code: $tag', (cause) => {
    expect(causeOf(groupCode(cause))).toEqual(cause);
  });

  it.each([
    '',
    'geweigerd',
    'geweigerd.een',
    'geweigerd.een.twee.drie',
    'gestopt.',
    'iets.om',
    'wachtrij.OM',
    'wachtrij.a.b.c',
  ])('is not read from %j', (code) => {
    expect(causeOf(code)).toBeNull();
  });

  it('says whose action it is, and why delivering again cannot help', () => {
    const told = CAUSES.map((cause) => explainCause(smallRulebook(), cause));
    expect(told.map(({ owner }) => owner)).toEqual(['pol', HUB, 'om', HUB, 'om']);
    expect(told.map(({ whyNotAgain }) => whyNotAgain === null)).toEqual([false, false, true, false, false]);
    expect(told[1]?.whyNotAgain).toBe(
      'Een grondslag die later begint, doet een oude weigering niet herleven.',
    );
    for (const { title, explanation, remedy } of told) {
      expect(title).not.toBe('');
      expect(explanation).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });
});
