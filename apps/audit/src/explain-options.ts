import { parseArgs } from 'node:util';
import { fromDate } from './from-date.js';

/** What the auditor asked for at the command line. */
export type ExplainOptions =
  | { readonly tag: 'report'; readonly id: string; readonly form: 'tekst' | 'json' | 'adl' }
  | { readonly tag: 'withheld'; readonly from: Date; readonly json: boolean };

export const EXPLAIN_USAGE =
  'Gebruik: npm run explain -- <bericht-id> [--json | --adl], of npm run explain -- --niet-gedeeld [--vanaf 2026-11-01] [--json]';

/** Reads the command line; gives a Dutch sentence when something on it is wrong. */
export const explainOptions = (args: readonly string[]): ExplainOptions | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        adl: { type: 'boolean', default: false },
        'niet-gedeeld': { type: 'boolean', default: false },
        vanaf: { type: 'string' },
      },
    });
    const [id, ...more] = positionals;
    if (values['niet-gedeeld']) {
      const from = fromDate(values.vanaf);
      if (typeof from === 'string') return from;
      return id === undefined && !values.adl ? { tag: 'withheld', from, json: values.json } : EXPLAIN_USAGE;
    }
    if (id === undefined || more.length > 0 || values.vanaf !== undefined || (values.json && values.adl))
      return EXPLAIN_USAGE;
    return { tag: 'report', id, form: values.adl ? 'adl' : values.json ? 'json' : 'tekst' };
  } catch {
    return EXPLAIN_USAGE;
  }
};
