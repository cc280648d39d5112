import { type Answer, json, problem } from '#runtime';
import { ruleHistory } from './rule-history.js';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';
import { sharingRuleView } from './sharing-rule-view.js';

export type ReadSharingRule = (code: string, asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** One sharing rule or prohibition in words, and in which versions it changed. */
export const readSharingRule =
  (parts: RulesParts): ReadSharingRule =>
  async (code, { versie }) => {
    const rulebook = await rulebookAsked(parts, versie);
    if ('refusal' in rulebook) return rulebook.refusal;
    const view = sharingRuleView(parts, rulebook, code);
    if (view === null) return unknownRule;
    const list = view.soort === 'verbod' ? 'verboden' : 'deelregels';
    return json(200, {
      versie: rulebook.version,
      ...view,
      geschiedenis: await ruleHistory(parts, list, code),
    });
  };

const unknownRule = problem(
  'niet-gevonden',
  'Deze deelregel of dit verbod staat niet in de regelset. De codes staan bij de vakken van /v1/regelset/matrix.',
);
