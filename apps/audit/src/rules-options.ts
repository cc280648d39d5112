import { parseArgs } from 'node:util';

/** What was asked about the routing rules: all of them, or the reports that hit one. */
export interface RulesOptions {
  readonly code: string | null;
  readonly from: Date;
  readonly json: boolean;
}

export const RULES_USAGE =
  'Gebruik: npm run rules [-- <code van een routeringsregel>] [--vanaf 2026-11-01] [--json]';

/** Reads the command line; gives a Dutch sentence when something on it is wrong. */
export const rulesOptions = (args: readonly string[]): RulesOptions | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, vanaf: { type: 'string' } },
    });
    const [code, ...more] = positionals;
    const from = new Date(values.vanaf ?? 0);
    if (Number.isNaN(from.getTime())) return '--vanaf is een datum, bijvoorbeeld 2026-11-01.';
    if (more.length > 0 || (code === undefined && values.vanaf !== undefined)) return RULES_USAGE;
    return { code: code ?? null, from, json: values.json };
  } catch {
    return RULES_USAGE;
  }
};
