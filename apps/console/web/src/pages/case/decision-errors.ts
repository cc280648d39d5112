import type { Say } from '../../language/use-words.js';
import { fromDutchField } from '../../moments/dutch-field.js';
import type { FieldError } from '../../parts/error-summary.js';
import type { DecisionDraft, SuspectDraft } from './decision-draft.js';

/** What is missing or cannot be in a decision that was filled in; what contradicts itself the desk tells. */
export const decisionErrors = (draft: DecisionDraft, t: Say): readonly FieldError[] => {
  const decided = draft.suspects.filter(({ decisions }) => decisions.length > 0);
  const [first] = draft.suspects;
  const isFinal = draft.status === 'definitief';
  return [
    ...when(draft.status === '', 'status', t('case.decide.status.missing')),
    ...when(decided.length === 0, `${first?.mark ?? ''}-besluit`, t('case.decide.decision.missing')),
    ...decided.flatMap((suspect) => ofSuspect(suspect, t)),
    ...when(isFinal && draft.interests.length === 0, 'belang', t('case.decide.interest.missing')),
    ...when(
      isFinal && draft.interestTold.trim() === '',
      'belang-tekst',
      t('case.decide.interest-told.missing'),
    ),
  ];
};

const ofSuspect = (suspect: SuspectDraft, t: Say): readonly FieldError[] => {
  const { mark, decisions, decidedAt, releasedAt, detention, measures, ground, measuresTold } = suspect;
  const isReleased = decisions.includes('heenzenden');
  return [
    ...when(fromDutchField(decidedAt) === null, `${mark}-tijdstip`, t('case.decide.moment.missing')),
    ...when(
      isReleased && fromDutchField(releasedAt) === null,
      `${mark}-vrijlating`,
      t('case.decide.moment.missing'),
    ),
    ...when(
      decisions.includes('vasthouden') && detention === '',
      `${mark}-vrijheidsbeneming`,
      t('case.decide.detention.missing'),
    ),
    ...when(measures.length > 0 && ground === '', `${mark}-grond`, t('case.decide.ground.missing')),
    ...when(
      measures.length > 0 && measuresTold.trim() === '',
      `${mark}-maatregelen-tekst`,
      t('case.decide.measures-told.missing'),
    ),
  ];
};

const when = (holds: boolean, field: string, text: string): readonly FieldError[] =>
  holds ? [{ field, text }] : [];
