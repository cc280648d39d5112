import { join } from 'node:path';
import {
  checkRulebook,
  EXAMPLE_RULEBOOK,
  findingLines,
  loadContracts,
  readRulebook,
  warningLines,
} from '#contracts';
import { compileRulebook, warningsIn } from '#core';

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
    const { code, lines } = report(folder);
    lines.forEach((line) => console.log(line));
    return code;
  } catch (error) {
    console.error(
      `${folder} is geen map met een regelset: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
};

const report = (folder: string): { readonly code: number; readonly lines: readonly string[] } => {
  const checked = checkRulebook(readRulebook(folder));
  if ('findings' in checked)
    return {
      code: 1,
      lines: [`${folder} heeft niet de vorm van een regelset:`, ...findingLines(checked.findings)],
    };
  const contracts = loadContracts().all;
  const { document } = checked;
  const compiled = compileRulebook(document, contracts);
  const findings = 'findings' in compiled ? compiled.findings : [];
  const warnings = warningsIn(document, contracts);
  return {
    code: findings.length > 0 ? 1 : 0,
    lines: [
      `Regelset ${document.versie}: ${findings.length} fouten, ${warnings.length} waarschuwingen.`,
      ...(findings.length === 0
        ? []
        : ['Fouten (hiermee wordt de regelset geweigerd):', ...findingLines(findings)]),
      ...(warnings.length === 0 ? [] : ['Waarschuwingen:', ...warningLines(warnings)]),
    ],
  };
};
