import { parseArgs } from 'node:util';

export interface Options {
  readonly cases: number;
  /** How many times as fast as reality time goes; 0: from one moment to the next, as soon as the street has come to rest. */
  readonly speed: number;
  readonly days: number;
  readonly seed: number;
  /** At speed 0: reports come at multiples of so many minutes. */
  readonly step: number;
  /** How often the boards are held against what was given, besides at the end. */
  readonly looks: number;
}

const USAGE =
  'Gebruik: npm run week -- [--cases 5000] [--speed 60] [--days 7] [--seed 1] [--looks 3] [--step 10]';

/** Reads the command line; gives a Dutch sentence when something on it is wrong. */
export const readOptions = (args: readonly string[]): Options | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cases: { type: 'string', default: '5000' },
        speed: { type: 'string', default: '60' },
        days: { type: 'string', default: '7' },
        seed: { type: 'string', default: '1' },
        looks: { type: 'string', default: '3' },
        step: { type: 'string', default: '10' },
      },
    });
    const { cases, days, seed, looks, step, speed } = numbersIn(values);
    if (!isWhole(cases, 1)) return '--cases is een geheel getal van ten minste 1.';
    if (!(speed >= 0))
      return '--speed is een getal van ten minste 0; 0 is zo snel als de straat het bijhoudt.';
    if (!isWhole(days, 1)) return '--days is een geheel getal van ten minste 1.';
    if (!isWhole(seed, 0)) return '--seed is een geheel getal van ten minste 0.';
    if (!isWhole(looks, 0)) return '--looks is een geheel getal van ten minste 0.';
    if (!isWhole(step, 1)) return '--step is een geheel aantal minuten van ten minste 1.';
    return { cases, speed, days, seed, looks, step };
  } catch {
    return USAGE;
  }
};

const numbersIn = <Name extends string>(
  values: Readonly<Record<Name, string>>,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)])) as Record<
    Name,
    number
  >;

const isWhole = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least;
