import { parseArgs } from 'node:util';
import { fromDate } from './from-date.js';

/** What was asked about the rules: all of them, only the terms, or the reports that hit one routing rule. */
export interface RulesOptions {
  readonly code: string | null;
  readonly from: Date;
  readonly termsOnly: boolean;
  readonly json: boolean;
}

export const RULES_USAGE =
  'Gebruik: npm run rules [-- <code van een routeringsregel>] [--vanaf 2026-11-01] [--json], of npm run rules -- --termijnen [--json]';

/** Reads the command line; gives a Dutch sentence when something on it is wrong. */
export const rulesOptions = (args: readonly string[]): RulesOptions | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        termijnen: { type: 'boolean', default: false },
        vanaf: { type: 'string' },
      },
    });
    const [code, ...more] = positionals;
    const from = fromDate(values.vanaf);
    if (typeof from === 'string') return from;
    const termsOnly = values.termijnen;
    if (
      more.length > 0 ||
      (termsOnly && code !== undefined) ||
      (code === undefined && values.vanaf !== undefined)
    )
      return RULES_USAGE;
    return { code: code ?? null, from, termsOnly, json: values.json };
  } catch {
    return RULES_USAGE;
  }
};
