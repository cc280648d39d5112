import { describe, expect, it } from '@jest/globals';
import { changedSince } from './redelivery-outcome.js';
import { planSentence } from './redelivery-sentence.js';
import { reasonForRecipient, redeliveryVerdict, type StandsNow } from './redelivery-verdict.js';

const READY: StandsNow = {
  isCaseDestroyed: false,
  isBodyDestroyed: false,
  isReplaced: false,
  isHalted: false,
  isOnLog: true,
  isHandedOver: true,
  isInOtherJob: false,
  hasRead: false,
};

describe('whether a delivery goes again', () => {
  it.each<[string, Partial<StandsNow>, string | null]>([
    ['yes, when it was handed over and not read', {}, null],
    ['not when its case was destroyed', { isCaseDestroyed: true, isBodyDestroyed: true }, 'zaak-vernietigd'],
    ['not when its contents were', { isBodyDestroyed: true }, 'inhoud-vernietigd'],
    ['not when it was stopped, whatever else', { isHalted: true, hasRead: true }, 'gestopt'],
    ['not when a newer version took its place', { isReplaced: true }, 'vervangen'],
    ['not when its recipient fetches itself', { isOnLog: false }, 'haalt-zelf-op'],
    ['not before it was handed over a first time', { isHandedOver: false }, 'nog-onderweg'],
    ['not in two jobs', { isInOtherJob: true }, 'loopt-al'],
    ['not when the recipient has it', { hasRead: true }, 'al-afgeleverd'],
  ])('%s', (_, change, expected) => {
    expect(redeliveryVerdict({ ...READY, ...change }, false)).toBe(expected);
  });

  it('also when the recipient has it, if that is what is asked', () => {
    expect(redeliveryVerdict({ ...READY, hasRead: true }, true)).toBeNull();
  });
});

describe('what a recipient hears', () => {
  it('does not tell that something was stopped, replaced or destroyed', () => {
    const told = ['gestopt', 'vervangen', 'inhoud-vernietigd', 'zaak-vernietigd'].map(reasonForRecipient);
    expect(new Set(told)).toEqual(new Set(['niet-meer-beschikbaar']));
    expect(reasonForRecipient('al-afgeleverd')).toBe('al-afgeleverd');
  });
});

describe('the sentence of a plan', () => {
  it.each<[number, Parameters<typeof planSentence>[1], string]>([
    [
      214,
      [{ outcome: 'al-afgeleverd', count: 3 }],
      '214 berichten worden opnieuw afgeleverd. 3 worden overgeslagen: de ontvanger heeft het al.',
    ],
    [1, [], '1 bericht wordt opnieuw afgeleverd.'],
    [
      0,
      [{ outcome: 'vervangen', count: 1 }],
      'Er is niets om opnieuw af te leveren. 1 wordt overgeslagen: er is een nieuwere versie van het bericht.',
    ],
    [12_345, [], '12.345 berichten worden opnieuw afgeleverd.'],
  ])('of %d', (toDo, skipped, sentence) => {
    expect(planSentence(toDo, skipped)).toBe(sentence);
  });
});

describe('what changed since a plan', () => {
  it('is what there is more of than it said', () => {
    expect(
      changedSince(
        [
          { outcome: 'aangeboden', count: 5 },
          { outcome: 'vervangen', count: 1 },
        ],
        [
          { outcome: 'aangeboden', count: 3 },
          { outcome: 'vervangen', count: 1 },
          { outcome: 'al-afgeleverd', count: 2 },
        ],
      ),
    ).toEqual([{ outcome: 'al-afgeleverd', count: 2 }]);
  });
});
