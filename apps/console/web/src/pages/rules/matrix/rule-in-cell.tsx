import type { DeelregelKort } from '../../../api/desk.generated.js';
import { QuotedText } from '../quoted-text.js';
import { RuleFacts } from './rule-facts.js';

/** A rule that bears on a cell, in words. */
export const RuleInCell = ({ rule }: { readonly rule: DeelregelKort }) => (
  <article className="in-cell">
    <p lang="nl">
      <QuotedText text={rule.zin} />
    </p>
    <RuleFacts rule={rule} />
  </article>
);
