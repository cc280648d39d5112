import { describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import { compileChecked } from './compile-checked.js';
import { whatEnds } from './what-ends.js';

const until = (moment: string): number => Date.parse(moment);

describe('what ends in a rulebook', () => {
  it('is what has an end in that time, the first in front', () => {
    const example = exampleRulebook();
    const [first, second, ...others] = example.deelregels;
    if (first === undefined || second === undefined) throw new Error('the example has no rules');
    const rulebook = compileChecked({
      ...example,
      deelregels: [
        { ...first, geldigTot: '2027-01-20T00:00:00+01:00' },
        { ...second, geldigTot: '2027-01-10T00:00:00+01:00' },
        ...others,
      ],
    });
    const between = (from: string, to: string) =>
      whatEnds(rulebook, until(from), until(to)).map(({ soort, code }) => [soort, code]);
    expect(between('2027-01-01T00:00:00+01:00', '2027-02-01T00:00:00+01:00')).toEqual([
      ['deelregel', second.code],
      ['deelregel', first.code],
    ]);
    expect(between('2027-01-15T00:00:00+01:00', '2027-01-20T00:00:00+01:00')).toEqual([]);
  });
});
