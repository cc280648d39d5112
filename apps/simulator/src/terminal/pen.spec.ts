import { describe, expect, it } from '@jest/globals';
import { entry } from './entry.js';
import { localMoment } from './local-moment.js';
import { penFor, widthOf } from './pen.js';
import { wrap } from './wrap.js';

const write = (): void => undefined;

describe('writing for people', () => {
  it('uses colours only on a terminal that shows them', () => {
    expect(penFor({ write, isTTY: true, hasColors: () => true })('red', 'x')).not.toBe('x');
    expect(penFor({ write, isTTY: true, hasColors: () => false })('red', 'x')).toBe('x');
    expect(penFor({ write })('red', 'x')).toBe('x');
  });

  it('fits the lines to the terminal, within reason', () => {
    expect(
      [undefined, 0, 20, 90, 400].map((columns) =>
        widthOf(columns === undefined ? { write } : { write, columns }),
      ),
    ).toEqual([100, 100, 60, 89, 120]);
  });

  it('breaks between words and leaves a longer word whole', () => {
    expect(wrap('een twee drievierenvijf zes', 8)).toEqual(['een twee', 'drievierenvijf', 'zes']);
  });

  it('puts a label beside the first line only', () => {
    const [first, second] = entry((_ink, text) => text, 40, 'dim', 'volledig', 'een twee drie vier');
    expect(first).toBe('      volledig         een twee drie');
    expect(second).toBe('                       vier');
  });

  it('tells moments in local time', () => {
    expect(localMoment('2026-11-26T02:14:00Z')).toBe('do 26 nov 03:14');
  });
});
