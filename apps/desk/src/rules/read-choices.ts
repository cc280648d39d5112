import { type Answer, json } from '#runtime';
import { choiceView } from './choice-view.js';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';

export type ReadChoices = (asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What can be chosen when looking at the rulebook. */
export const readChoices =
  (parts: RulesParts): ReadChoices =>
  async ({ versie }) => {
    const rulebook = await rulebookAsked(parts, versie);
    return 'refusal' in rulebook ? rulebook.refusal : json(200, choiceView(rulebook));
  };
