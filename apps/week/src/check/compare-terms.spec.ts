import { describe, expect, it } from '@jest/globals';
import { compareTerms, type AwaitedTerm } from './compare-terms.js';
import type { ToldTerm } from './told-terms.js';

const awaited: AwaitedTerm = {
  key: 'r.TM-ZSM.0.om-dh.verstreken.1000',
  step: 'aanhouding',
  code: 'TM-ZSM',
  item: 0,
  holder: 'om-dh',
  event: 'verstreken',
  at: 1_000,
  tellableFrom: 1_000,
  hears: { must: ['om-dh'], may: ['vt-hm'] },
};
const told: ToldTerm = {
  key: awaited.key,
  moment: 1_000,
  appendedAt: [1_003],
  isAccepted: true,
  recipients: ['om-dh'],
};
const kinds = (terms: readonly ToldTerm[], expected: readonly AwaitedTerm[] = [awaited]): readonly string[] =>
  compareTerms(expected, terms).map(({ kind }) => kind);

describe('what was told of terms', () => {
  it('is right when it was told once, not before its moment, and to whom it must', () => {
    expect(kinds([told])).toEqual([]);
    expect(kinds([{ ...told, recipients: ['om-dh', 'vt-hm'] }])).toEqual([]);
  });

  it('is missed when it was not told, or was refused', () => {
    expect(kinds([])).toEqual(['missed']);
    expect(kinds([{ ...told, isAccepted: false, recipients: [] }])).toContain('missed');
  });

  it('is false when nothing ended then, unless intake refused it', () => {
    expect(kinds([told], [])).toEqual(['false']);
    expect(kinds([{ ...told, isAccepted: false }], [])).toEqual([]);
  });

  it('is early before its moment, and double when it lies on the log twice', () => {
    expect(kinds([{ ...told, appendedAt: [999] }])).toEqual(['early']);
    expect(kinds([{ ...told, appendedAt: [1_001, 1_002] }])).toEqual(['double']);
  });

  it('is not heard by whom it must be, or heard by somebody else', () => {
    expect(kinds([{ ...told, recipients: [] }])).toEqual(['unheard']);
    expect(kinds([{ ...told, recipients: ['om-dh', 'shn'] }])).toEqual(['overheard']);
  });
});
