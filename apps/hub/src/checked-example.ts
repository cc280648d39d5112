import { EXAMPLE_RULEBOOK, exampleRulebook, findingLines } from '#contracts';
import { compileRulebook, type Contract, type RulebookDocument } from '#core';
import { StartFault } from '#runtime';

/** The example rulebook, checked in full; throws one message with everything that is wrong with it. */
export const checkedExample = (contracts: readonly Contract[]): RulebookDocument => {
  const document = exampleRulebook();
  const compiled = compileRulebook(document, contracts);
  if ('rulebook' in compiled) return document;
  throw new StartFault(
    [`De regelset ${EXAMPLE_RULEBOOK} klopt niet:`, ...findingLines(compiled.findings)].join('\n'),
  );
};
