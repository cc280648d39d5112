import { describe, expect, it } from '@jest/globals';
import { reportIn, tokenOf, tokensIn } from './token-of.js';

const elevenSum = (bsn: string): number =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, at) => sum + weight * Number(bsn[at]), 0);

describe('a token', () => {
  it('tells from which report it came', () => {
    expect(tokenOf('relaas', 42)).toBe('MERK-relaas-42');
    expect(reportIn('MERK-relaas-42')).toBe(42);
    expect(reportIn(tokenOf('kindBsn', 42))).toBeNull();
  });

  it('is a citizen service number nobody has, where a report must hold one', () => {
    for (let report = 0; report < 5_000; report += 7) {
      const bsn = tokenOf('slachtofferBsn', report);
      expect(bsn).toMatch(/^9999[0-9]{5}$/);
      expect(elevenSum(bsn) % 11).toBe(0);
    }
  });

  it('differs for the persons of one report', () => {
    const persons = ['verdachteBsn', 'slachtofferBsn', 'kindBsn'];
    for (let report = 0; report < 5_000; report += 7)
      expect(new Set(persons.map((person) => tokenOf(person, report))).size).toBe(3);
  });

  it('is found wherever it stands, once', () => {
    const bsn = tokenOf('kindBsn', 3);
    const text = `{"a":"MERK-relaas-3","b":["${bsn}"],"c":"MERK-relaas-3","d":"x MERK-kindNaam-12."}`;
    expect(tokensIn(text)).toEqual(['MERK-relaas-3', bsn, 'MERK-kindNaam-12']);
  });

  it('is not seen in a sequence number or an id', () => {
    expect(tokensIn('0000000999900020 a1b2-999900020f34')).toEqual([]);
  });
});
