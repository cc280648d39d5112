import { setImmediate } from 'node:timers/promises';
import { compileSteps, type Contract, type Rulebook, type RulebookDocument } from '#core';

/** Compiles a stored rulebook, found good when it was activated, and lets other work go first between the steps. */
export const compiledInSteps = async (
  document: RulebookDocument,
  contracts: readonly Contract[],
): Promise<Rulebook> => {
  const steps = compileSteps(document, contracts);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      if ('rulebook' in step.value) return step.value.rulebook;
      throw new Error(`Regelset ${document.versie} past niet meer bij de berichtsoorten.`);
    }
    await setImmediate();
  }
};
