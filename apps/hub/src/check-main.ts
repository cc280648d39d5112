import { join } from 'node:path';
import { EXAMPLE_RULEBOOK } from '#contracts';
import { rulebookReport } from './rulebook-report.js';

/**
 * `npm run controle [map]`: tells everything that is wrong with a rulebook folder and everything that is probably not meant so.
 * Gives the exit code: 1 when the rulebook would be refused, 2 when it cannot be read.
 */
export const checkCommand = (args: readonly string[], root: string): number => {
  const [folder = join(root, EXAMPLE_RULEBOOK), ...more] = args;
  if (more.length > 0 || folder.startsWith('-')) {
    console.error('Gebruik: npm run controle [-- <map van een regelset>]');
    return 2;
  }
  try {
    const { code, lines } = rulebookReport(folder);
    lines.forEach((line) => console.log(line));
    return code;
  } catch (error) {
    console.error(
      `${folder} is geen map met een regelset: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
};
