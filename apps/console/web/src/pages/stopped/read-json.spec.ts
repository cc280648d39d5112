import { describe, expect, it } from '@jest/globals';
import { readJson } from './read-json.js';

describe('what somebody typed as JSON', () => {
  it('is read when it is an object', () => {
    expect(readJson('{"a": 1}')).toEqual({ value: { a: 1 } });
  });

  it('that is none says where it goes wrong', () => {
    expect(readJson('{\n  "a": 1,\n  b\n}')).toEqual({ wrongAt: { line: 3, column: 3 } });
    expect(readJson('[1]')).toEqual({ wrongAt: null });
  });
});
