import type { FieldError } from '../../parts/error-summary.js';
import type { Say } from '../../language/use-words.js';
import type { BuiltAct } from './act-shape.js';
import type { Interest } from './interest-fields.js';

/** What somebody filled in to ask partners something: about persons, or questions in which nobody is named. */
export interface QuestionDraft extends Interest {
  readonly to: readonly string[];
  readonly wanted: readonly string[];
  readonly task: string;
  readonly way: 'persons' | 'questions';
  readonly about: readonly string[];
  /** One question on each line. */
  readonly questions: string;
  readonly told: string;
}

/** The questions in a draft, each once. */
export const questionsIn = ({ questions }: QuestionDraft): readonly string[] =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is missing before it can be sent. */
export const questionErrors = (t: Say, draft: QuestionDraft, hasPersons: boolean): readonly FieldError[] => {
  const { to, wanted, task, way, about, interests, interestTold } = draft;
  const when = (isWrong: boolean, field: string, text: string): readonly FieldError[] =>
    isWrong ? [{ field, text }] : [];
  const isNamed = way === 'persons';
  const isTold = interestTold.trim() !== '';
  return [
    ...when(to.length === 0, 'aan', t('case.ask.to.missing')),
    ...when(wanted.length === 0, 'behoefte', t('case.ask.wanted.missing')),
    ...when(isNamed && about.length === 0 && hasPersons, 'over', t('case.ask.about.missing')),
    ...when(!isNamed && questionsIn(draft).length === 0, 'vragen', t('case.ask.questions.missing')),
    ...when(!isNamed && isTold && interests.length === 0, 'belang', t('case.decide.interest.missing')),
    ...when(
      !isNamed && !isTold && interests.length > 0,
      'belang-tekst',
      t('case.decide.interest-told.missing'),
    ),
    ...when(task.trim() === '', 'taak', t('case.ask.task.missing')),
  ];
};

/** The question as it is sent. */
export const questionBody = (draft: QuestionDraft): BuiltAct => {
  const { to, wanted, task, way, about, interests, interestTold, told } = draft;
  const asked =
    way === 'persons'
      ? { over: about }
      : {
          gerichteVragen: questionsIn(draft),
          ...(interests.length === 0
            ? {}
            : { zwaarwegendBelang: { doelen: interests, toelichting: interestTold.trim() } }),
        };
  return {
    body: {
      gericht: to.map((organisatie) => ({ organisatie })),
      informatiebehoefte: wanted,
      taak: task.trim(),
      ...asked,
      ...(told.trim() === '' ? {} : { toelichting: told.trim() }),
    },
    places: [
      ['/gericht', 'aan'],
      ['/informatiebehoefte', 'behoefte'],
      ['/taak', 'taak'],
      ['/over', 'over'],
      ['/betrokkenen', 'over'],
      ['/gerichteVragen', 'vragen'],
      ['/zwaarwegendBelang/toelichting', 'belang-tekst'],
      ['/zwaarwegendBelang', 'belang'],
      ['/toelichting', 'toelichting'],
    ],
  };
};
