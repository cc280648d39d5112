import type { Rulebook } from '../rulebook/rulebook.js';
import type { ProhibitionDocument, SharingRuleDocument } from '../rulebook/rulebook-document.js';

type RuleDocument = SharingRuleDocument | ProhibitionDocument;

const known = new WeakMap<Rulebook, ReadonlyMap<string, RuleDocument>>();

/** A rule as people wrote it. A rulebook of thousands of rules is looked through once. */
export const ruleDocument = (rulebook: Rulebook, code: string): RuleDocument | undefined => {
  let byCode = known.get(rulebook);
  if (byCode === undefined) {
    const { deelregels, verboden } = rulebook.document;
    byCode = new Map([...deelregels, ...verboden].map((rule) => [rule.code, rule]));
    known.set(rulebook, byCode);
  }
  return byCode.get(code);
};
