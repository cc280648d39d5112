import type { Indicator, ShownIndicator } from '#core';

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
    .map((line) => `${line.map(cell).join(',')}\r\n`)
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

/** A spreadsheet would take what begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
