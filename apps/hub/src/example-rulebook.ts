import { readFile } from 'node:fs/promises';
import { checkRulebook } from '#contracts';
import { compileRulebook, type Contract, type Finding, type RulebookDocument } from '#core';
import { StartFault } from '#runtime';

const FILE = 'deploy/regelset/voorbeeld.json';

/** The example rulebook, checked in full; throws one message with everything that is wrong with it. */
export const exampleRulebook = async (contracts: readonly Contract[]): Promise<RulebookDocument> => {
  const document: unknown = JSON.parse(await readFile(FILE, 'utf8'));
  const checked = checkRulebook(document);
  if ('findings' in checked) throw refused(checked.findings);
  const compiled = compileRulebook(checked.document, contracts);
  if ('findings' in compiled) throw refused(compiled.findings);
  return checked.document;
};

const refused = (findings: readonly Finding[]): StartFault =>
  new StartFault(
    [
      `De regelset ${FILE} klopt niet:`,
      ...findings.map(({ pointer, problem }) => `  ${pointer}: ${problem}`),
    ].join('\n'),
  );
