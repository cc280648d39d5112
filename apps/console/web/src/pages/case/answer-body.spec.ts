import { describe, expect, it } from '@jest/globals';
import { answerBody } from './answer-body.js';

const draft = { answer: '', reason: 'Mag niet.', earlier: '3', told: 'Meer.', about: ['V1'] };
const bodyOf = (answer: string) => answerBody({ ...draft, answer }).body;

describe('an answer that was filled in', () => {
  it('tells beside each answer only what belongs to it', () => {
    expect(bodyOf('bekend')).toEqual({
      antwoord: 'bekend',
      eerdereMeldingen: 3,
      over: ['V1'],
      toelichting: 'Meer.',
    });
    expect(bodyOf('niet-bekend')).toEqual({ antwoord: 'niet-bekend', toelichting: 'Meer.' });
    expect(bodyOf('geweigerd')).toEqual({ antwoord: 'geweigerd', reden: 'Mag niet.', toelichting: 'Meer.' });
  });

  it('shows by nothing whether somebody is known when it says nothing', () => {
    expect(bodyOf('geen-mededeling')).toEqual({ antwoord: 'geen-mededeling' });
  });
});
