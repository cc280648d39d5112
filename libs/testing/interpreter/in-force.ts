import type { RulebookDocument } from '#core';
import { basisInForce, inPeriod } from './in-period.js';
import type { Question } from './question.js';
import { prohibitionsThatSpeak, rulesThatSpeak } from './rules-that-speak.js';
import { switchIsOn } from './switch-is-on.js';
import type { Truth } from './truth.js';

/** The rules that hold for a question, with all that limits them. */
export interface InForce {
  readonly rules: RulebookDocument['deelregels'];
  readonly prohibitions: RulebookDocument['verboden'];
}

/** The rules that are about what is asked; they hold or not. */
export const speaking = (question: Question): InForce => ({
  rules: rulesThatSpeak(question),
  prohibitions: prohibitionsThatSpeak(question),
});

export const inForce = (
  question: Question,
  truth: Truth,
  { rules, prohibitions } = speaking(question),
): InForce => {
  const { document, at } = question;
  const isInForce = (rule: InForce['rules'][number] | InForce['prohibitions'][number]): boolean =>
    rule.als.every(truth.holds) &&
    inPeriod(at, rule.geldigVan, rule.geldigTot) &&
    basisInForce(document.grondslagen, rule.grondslag, at);
  return {
    rules: rules
      .filter(isInForce)
      .filter(({ schakelaar }) => schakelaar === undefined || switchIsOn(schakelaar, question, truth))
      .filter(
        ({ schakelaarUit }) => schakelaarUit === undefined || !switchIsOn(schakelaarUit, question, truth),
      ),
    prohibitions: prohibitions.filter(isInForce),
  };
};
