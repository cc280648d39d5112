import { describe, expect, it } from '@jest/globals';
import { purposesIn } from './purposes-in.js';

describe('for what something may be opened', () => {
  it('is told by the refusal, in words', () => {
    const keuzes = [{ doel: 'agenderen', naam: 'Bespreken' }];
    expect(purposesIn({ extra: { doelen: ['agenderen'], keuzes } })).toEqual(keuzes);
  });

  it('is not told when it was refused for something else', () => {
    expect(purposesIn({ extra: {} })).toBeNull();
  });
});
