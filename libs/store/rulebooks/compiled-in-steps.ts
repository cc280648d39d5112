import { setImmediate } from 'node:timers/promises';
import { checkedSteps, type Rulebook, type RulebookDocument } from '#core';

/** Compiles a stored rulebook, found good when it was activated, and lets other work go first between the steps. */
export const compiledInSteps = async (document: RulebookDocument): Promise<Rulebook> => {
  const steps = checkedSteps(document);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await setImmediate();
  }
};
