import type { BuiltAct } from './act-shape.js';

export const ANSWERS = ['bekend', 'niet-bekend', 'geen-mededeling', 'geweigerd'] as const;

/** An answer as it is filled in. */
export interface AnswerDraft {
  readonly answer: string;
  readonly reason: string;
  readonly earlier: string;
  readonly told: string;
  readonly about: readonly string[];
}

/** What was filled in as the desk takes it: beside each answer only what belongs to it. */
export const answerBody = ({ answer, reason, earlier, told, about }: AnswerDraft): BuiltAct => ({
  body: {
    antwoord: answer,
    ...(answer === 'geweigerd' ? { reden: reason.trim() } : {}),
    ...(answer === 'bekend' && earlier !== '' ? { eerdereMeldingen: Number(earlier) } : {}),
    ...(answer === 'bekend' && about.length > 0 ? { over: about } : {}),
    ...(answer !== 'geen-mededeling' && told.trim() !== '' ? { toelichting: told.trim() } : {}),
  },
  places: [
    ['/antwoord', 'antwoord'],
    ['/reden', 'reden'],
    ['/eerdereMeldingen', 'eerdere'],
    ['/over', 'over'],
    ['/toelichting', 'toelichting'],
  ],
});
