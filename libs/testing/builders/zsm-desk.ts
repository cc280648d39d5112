import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook, type Rulebook } from '#core';
import type { GivenReport } from '../policy/policy-case.js';
import { caseStory } from './case-story.js';
import { deskStory, type DeskStory } from './desk-story.js';

/** The desk under the example rulebook: what it has of a case in this region after these reports. */
export const zsmDesk = (): {
  readonly rulebook: Rulebook;
  readonly after: (region: string, ...steps: readonly GivenReport[]) => DeskStory;
} => {
  const contracts = loadContracts();
  const compiled = compileRulebook(exampleRulebook(), contracts.all);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  const { rulebook } = compiled;
  const story = caseStory(rulebook, contracts.check);
  return {
    rulebook,
    after: (region, ...steps) => deskStory(rulebook, story.outcomes(steps, region), region),
  };
};
