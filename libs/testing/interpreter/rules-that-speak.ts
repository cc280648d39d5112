import type { RulebookDocument } from '#core';
import type { Question } from './question.js';

type Asked = Pick<Question, 'document' | 'contract' | 'provider' | 'recipient' | 'partnership' | 'purpose'>;

/** The sharing rules about this kind of report, between these kinds, within this partnership, for this purpose. */
export const rulesThatSpeak = ({
  document,
  contract,
  provider,
  recipient,
  partnership,
  purpose,
}: Asked): RulebookDocument['deelregels'] =>
  document.deelregels.filter(
    (rule) =>
      rule.bericht === contract.kind &&
      rule.van.includes(provider.kind) &&
      rule.aan.includes(recipient.kind) &&
      rule.verband === partnership &&
      rule.doel === purpose,
  );

/** The prohibitions that are not limited to something else, and do not except this kind of recipient. */
export const prohibitionsThatSpeak = ({
  document,
  contract,
  provider,
  recipient,
  partnership,
  purpose,
}: Asked): RulebookDocument['verboden'] =>
  document.verboden.filter(
    (rule) =>
      !rule.behalveAan.includes(recipient.kind) &&
      (rule.berichten === undefined || rule.berichten.includes(contract.kind)) &&
      (rule.van === undefined || rule.van.includes(provider.kind)) &&
      (rule.verbanden === undefined || rule.verbanden.includes(partnership)) &&
      (rule.doelen === undefined || rule.doelen.includes(purpose)),
  );
