import { monitorEventLoopDelay } from 'node:perf_hooks';
import { compileRulebook, type Contract, type RulebookDocument } from '#core';
import { compiledInSteps } from '#store';

/** What taking a new rulebook into use costs, in milliseconds. */
export interface Recompiling {
  readonly rules: number;
  /** With everything that could be wrong with it looked for, as at activation. */
  readonly checked: number;
  /** As a running app does it: the whole time, and how long other work had to wait at most. */
  readonly whileRunning: number;
  readonly longestStall: number;
}

const NANOSECONDS_A_MS = 1_000_000;

/** Compiles a rulebook at once and in steps. */
export const recompiling = async (
  document: RulebookDocument,
  contracts: readonly Contract[],
): Promise<Recompiling> => {
  const begun = performance.now();
  if ('findings' in compileRulebook(document, contracts)) throw new Error('de proefregelset klopt niet');
  const checked = performance.now() - begun;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  // The first turn of the loop after the work above is not what is measured.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.enable();
  const from = performance.now();
  await compiledInSteps(document);
  const whileRunning = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return {
    rules: document.deelregels.length,
    checked,
    whileRunning,
    longestStall: delay.max / NANOSECONDS_A_MS,
  };
};
