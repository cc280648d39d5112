import { checkRulebook, findingLines, loadContracts, readRulebook, warningLines } from '#contracts';
import { compileRulebook, warningsIn } from '#core';

/** What there is to say of the rulebook in a folder, and the exit code: 1 when it would be refused. Throws when it cannot be read. */
export const rulebookReport = (
  folder: string,
): { readonly code: number; readonly lines: readonly string[] } => {
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
