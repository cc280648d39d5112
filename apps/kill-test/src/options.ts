import { parseArgs } from 'node:util';

export interface Options {
  readonly seconds: number;
  readonly rate: number;
  readonly json: boolean;
}

const SHORTEST = 16;

/** Reads the command line; gives a Dutch sentence when something on it is wrong. */
export const readOptions = (args: readonly string[]): Options | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seconds: { type: 'string', default: '120' },
        rate: { type: 'string', default: '100' },
        json: { type: 'boolean', default: false },
      },
    });
    const [seconds, rate] = [Number(values.seconds), Number(values.rate)];
    if (!(seconds >= SHORTEST)) return `--seconds is een getal van ten minste ${SHORTEST}.`;
    if (!(rate > 0)) return '--rate is het aantal berichten per seconde, meer dan 0.';
    return { seconds, rate, json: values.json };
  } catch {
    return 'Gebruik: npm run kill-test -- [--seconds 120] [--rate 100] [--json]';
  }
};
