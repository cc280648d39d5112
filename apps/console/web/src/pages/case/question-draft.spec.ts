import { describe, expect, it } from '@jest/globals';
import { questionBody, questionErrors, type QuestionDraft } from './question-draft.js';

const draft: QuestionDraft = {
  to: ['vt-hag'],
  wanted: ['eerdere-meldingen'],
  task: ' Beslissen ',
  way: 'persons',
  about: ['V1'],
  questions: '',
  interests: [],
  interestTold: '',
  told: '',
};
const fieldsOf = (given: Partial<QuestionDraft>) =>
  questionErrors((key) => key, { ...draft, ...given }, true).map(({ field }) => field);

describe('a question to partners', () => {
  it('names the persons whom it is about', () => {
    expect(questionBody(draft).body).toEqual({
      gericht: [{ organisatie: 'vt-hag' }],
      informatiebehoefte: ['eerdere-meldingen'],
      taak: 'Beslissen',
      over: ['V1'],
    });
  });

  it('or asks without naming anybody, for a weighty interest', () => {
    const { body } = questionBody({
      ...draft,
      way: 'questions',
      questions: 'Is er eerder gemeld?\n\n Loopt er hulp? ',
      interests: ['toezicht'],
      interestTold: ' De veiligheid. ',
    });
    expect(body).toEqual({
      gericht: [{ organisatie: 'vt-hag' }],
      informatiebehoefte: ['eerdere-meldingen'],
      taak: 'Beslissen',
      gerichteVragen: ['Is er eerder gemeld?', 'Loopt er hulp?'],
      zwaarwegendBelang: { doelen: ['toezicht'], toelichting: 'De veiligheid.' },
    });
  });

  it('tells what is missing, in the way that was chosen', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ about: [], to: [], wanted: [], task: ' ' })).toEqual([
      'aan',
      'behoefte',
      'over',
      'taak',
    ]);
    expect(fieldsOf({ way: 'questions', about: [] })).toEqual(['vragen']);
    expect(fieldsOf({ way: 'questions', questions: 'Wat?', interests: ['toezicht'] })).toEqual([
      'belang-tekst',
    ]);
    expect(fieldsOf({ way: 'questions', questions: 'Wat?', interestTold: 'Veiligheid.' })).toEqual([
      'belang',
    ]);
  });
});
