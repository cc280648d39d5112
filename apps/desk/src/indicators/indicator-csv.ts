import type { Indicator, ShownIndicator } from '#core';
import { csvLine } from '../csv-line.js';

type Shown = Indicator | ShownIndicator;

/** What a table of numbers is of. */
export interface CsvOf {
  readonly regio: string;
  readonly van: string;
  readonly tot: string;
}

const HEADER = ['regio', 'van', 'tot', 'code', 'onderdeelVan', 'naam', 'waarde', 'eenheid', 'definitie'];

/** The numbers in CSV (RFC 4180) with a header row, a line for each. */
export const indicatorCsv = ({ regio, van, tot }: CsvOf, indicators: readonly Shown[]): string =>
  [
    HEADER,
    ...linesOf(indicators, '').map(({ one, whole }) => [
      regio,
      van,
      tot,
      one.code,
      whole,
      one.naam,
      one.waarde === null ? '' : String(one.waarde),
      one.eenheid,
      one.definitie,
    ]),
  ]
    .map(csvLine)
    .join('');

interface Line {
  readonly one: Shown;
  readonly whole: string;
}

const linesOf = (indicators: readonly Shown[], whole: string): readonly Line[] =>
  indicators.flatMap((one) => [
    { one, whole },
    ...linesOf([...one.verdelingen.flat(), ...one.waarvan], one.code),
  ]);
