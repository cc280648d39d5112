import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sliceBatch } from './slice-batch.js';

const slices = (text: string, most = 10) =>
  sliceBatch(Buffer.from(text), most)?.map((item) => item.toString('utf8')) ?? null;

describe('slicing a batch', () => {
  it('gives each item exactly as it was sent', () => {
    expect(slices(' [ {"a" : 1,"a":2} ,"x,]\\"[", [1 , 2],\n-0.0 ]\r\n')).toEqual([
      '{"a" : 1,"a":2}',
      '"x,]\\"["',
      '[1 , 2]',
      '-0.0',
    ]);
  });

  it('finds in any list what was put in, however it is laid out', () => {
    const items = fc.array(fc.jsonValue(), { maxLength: 10 });
    fc.assert(
      fc.property(items, fc.constantFrom(0, 1, 4), (list, indent) => {
        const found = slices(JSON.stringify(list, null, indent));
        expect(found?.map((item) => JSON.parse(item) as unknown)).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const found = sliceBatch(Buffer.concat([Buffer.from('['), bytes, Buffer.from(']')]), 10);
        expect(found === null || found.length <= 10).toBe(true);
      }),
    );
  });

  it.each(['', '[', ']', '{}', '[}', '[{]', '[1,]', '[,1]', '["a]', '[1] 2', '[1]]', '["\\"]'])(
    'finds no list in %j',
    (text) => {
      expect(slices(text)).toBeNull();
    },
  );

  it('finds nothing in an empty list, and stops at one item too many', () => {
    expect(slices(' [ ] ')).toEqual([]);
    expect(slices('[1,2,3]', 3)).toHaveLength(3);
    expect(slices('[1,2,3,4]', 3)).toBeNull();
  });
});
