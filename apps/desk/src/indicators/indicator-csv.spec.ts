import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '#core';
import { indicatorCsv } from './indicator-csv.js';

const of = { regio: 'rijnmeer', van: '2027-02-03', tot: '2027-02-05' };

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  naam: code,
  definitie: `${code} telt iets`,
  eenheid: 'aantal',
  waarde: 3,
  alleenRegio: false,
  berichten: [],
  verdelingen: [],
  waarvan: [],
  ...more,
});

describe('Numbers in CSV', () => {
  it('have a header, a line each and the whole they are part of', () => {
    const parts = { verdelingen: [[indicator('deel')]], waarvan: [indicator('iets')] };
    expect(indicatorCsv(of, [indicator('geheel', parts), indicator('leeg', { waarde: null })])).toBe(
      [
        'regio,van,tot,code,onderdeelVan,naam,waarde,eenheid,definitie',
        'rijnmeer,2027-02-03,2027-02-05,geheel,,geheel,3,aantal,geheel telt iets',
        'rijnmeer,2027-02-03,2027-02-05,deel,geheel,deel,3,aantal,deel telt iets',
        'rijnmeer,2027-02-03,2027-02-05,iets,geheel,iets,3,aantal,iets telt iets',
        'rijnmeer,2027-02-03,2027-02-05,leeg,,leeg,,aantal,leeg telt iets',
        '',
      ].join('\r\n'),
    );
  });

  it('keep commas, quotes and line ends within their cell (RFC 4180)', () => {
    const text = indicatorCsv(of, [indicator('a', { definitie: 'een, "twee"\ndrie' })]);
    expect(text).toContain(',"een, ""twee""\ndrie"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('never become a formula: %j', (naam) => {
    const text = indicatorCsv(of, [indicator('a', { naam })]);
    expect(text).toMatch(/,"?'/);
    expect(text).toContain(`'${naam}`);
  });
});
