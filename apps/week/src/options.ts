import { parseArgs } from 'node:util';

export interface Options {
  readonly cases: number;
  /** How many times as fast as reality time goes; 0: from one moment to the next, as soon as the street has come to rest. */
  readonly speed: number;
  readonly days: number;
  readonly seed: number;
  /** How often the boards are held against what was given, besides at the end. */
  readonly looks: number;
}

const USAGE = 'Gebruik: npm run week -- [--cases 5000] [--speed 60] [--days 7] [--seed 1] [--looks 3]';

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
      },
    });
    const [cases, days, seed, looks] = [values.cases, values.days, values.seed, values.looks].map(Number);
    const speed = Number(values.speed);
    if (!isWhole(cases, 1)) return '--cases is een geheel getal van ten minste 1.';
    if (!(speed >= 0))
      return '--speed is een getal van ten minste 0; 0 is zo snel als de straat het bijhoudt.';
    if (!isWhole(days, 1)) return '--days is een geheel getal van ten minste 1.';
    if (!isWhole(seed, 0)) return '--seed is een geheel getal van ten minste 0.';
    if (!isWhole(looks, 0)) return '--looks is een geheel getal van ten minste 0.';
    return { cases, speed, days, seed, looks };
  } catch {
    return USAGE;
  }
};

const isWhole = (value: number | undefined, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;
