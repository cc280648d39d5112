import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../report/json.js';
import { isJsonObject } from '../report/json.js';
import { inCommon } from './in-common.js';

const leaf = fc.constantFrom<Json>('a', 'b', 1, null, true);
const tree = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('zaak', 'kenmerk', 'naam', 'lijst', 'code'), tie('json'), { maxKeys: 4 }),
  ),
})).json;

/** Whether everything that one shows stands in the other. */
const isWithin = (one: Json, other: Json): boolean => {
  if (Array.isArray(one)) {
    const left: Json[] = Array.isArray(other) ? [...(other as readonly Json[])] : [];
    return (
      Array.isArray(other) &&
      (one as readonly Json[]).every((item) => left.some((theirs) => isWithin(item, theirs)))
    );
  }
  if (!isJsonObject(one)) return one === other || one === null;
  return (
    isJsonObject(other) &&
    Object.entries(one).every(([name, value]) => value === undefined || isWithin(value, other[name] ?? null))
  );
};

describe('what views have in common', () => {
  it('is never more than any of them shows', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (views) => {
        const common = inCommon(views);
        for (const view of views) expect(isWithin(common, view)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of one view is that view, and of the same views the same', () => {
    fc.assert(
      fc.property(tree, (view) => {
        expect(inCommon([view])).toEqual(view);
        expect(inCommon([view, view, view])).toEqual(view);
      }),
    );
  });

  it('does not depend on who is asked first, as far as what stands where', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        expect(isWithin(inCommon([one, other]), inCommon([other, one]))).toBe(true);
      }),
    );
  });

  it('has a card only when all have it, and of a card the fields that are the same', () => {
    const ovj = {
      kaarten: [
        {
          zaak: 'z1',
          stand: 'open',
          bekend: [
            { bericht: 'b1', eigen: false },
            { bericht: 'b2', eigen: true },
          ],
        },
        { zaak: 'z2', stand: 'open', bekend: [] },
      ],
    };
    const police = {
      kaarten: [{ zaak: 'z1', stand: 'open', bekend: [{ bericht: 'b1', eigen: true }] }],
    };
    expect(inCommon<unknown>([ovj, police])).toEqual({
      kaarten: [{ zaak: 'z1', stand: 'open', bekend: [{ bericht: 'b1' }] }],
    });
  });

  it('of nobody is nothing that could be shown', () => {
    expect(() => inCommon([])).toThrow('niemand is aanwezig');
  });
});
