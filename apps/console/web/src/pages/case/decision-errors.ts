import type { Say } from '../../language/use-words.js';
import type { FieldError } from '../../parts/error-summary.js';
import type { DecisionDraft } from './decision-draft.js';
import { suspectErrors } from './suspect-errors.js';

const CASE_NUMBER = /^[0-9]{2}[/-][0-9]{6}-[0-9]{2}$/;

/** What is missing or cannot be in a decision that was filled in; what contradicts itself the desk tells. */
export const decisionErrors = (draft: DecisionDraft, t: Say): readonly FieldError[] => {
  const decided = draft.suspects.filter(({ decisions }) => decisions.length > 0);
  const [first] = draft.suspects;
  const isFinal = draft.status === 'definitief';
  const number = draft.caseNumber.trim();
  return [
    ...when(draft.status === '', 'status', t('case.decide.status.missing')),
    ...when(decided.length === 0, `${first?.mark ?? ''}-besluit`, t('case.decide.decision.missing')),
    ...decided.flatMap((suspect) => suspectErrors(suspect, t)),
    ...when(
      (draft.informed === 'nee' || draft.informed === 'later') && draft.informedWhy.trim() === '',
      'informering-waarom',
      t('case.decide.informed.why.missing'),
    ),
    ...when(number !== '' && !CASE_NUMBER.test(number), 'parketnummer', t('case.decide.case-number.wrong')),
    ...when(isFinal && draft.interests.length === 0, 'belang', t('case.decide.interest.missing')),
    ...when(
      isFinal && draft.interestTold.trim() === '',
      'belang-tekst',
      t('case.decide.interest-told.missing'),
    ),
  ];
};

const when = (holds: boolean, field: string, text: string): readonly FieldError[] =>
  holds ? [{ field, text }] : [];
