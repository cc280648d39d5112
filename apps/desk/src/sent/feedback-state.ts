import { isFeedbackTerm, toRfc3339, type Instant, type Rulebook } from '#core';
import type { TermOfReport } from '#store';

/** A term with the rulebook that lays it down. */
export interface RuledTerm {
  readonly term: TermOfReport;
  readonly rulebook: Rulebook;
}

/** Whether who reported something has heard what became of it, and before when that must be. */
export const feedbackState = (terms: readonly RuledTerm[], now: Instant) => {
  const asked = terms
    .filter(({ term, rulebook }) => {
      const rule = rulebook.terms.get(term.code);
      return rule !== undefined && isFeedbackTerm(rule);
    })
    .map(({ term }) => term)
    .filter(({ outcome }) => outcome !== 'vervallen');
  const first = asked.find(({ outcome }) => outcome === null) ?? asked[0];
  return first === undefined
    ? { stand: 'niet gevraagd' }
    : { stand: standOf(first, now), uiterlijk: toRfc3339(first.dueAt.getTime()) };
};

const standOf = ({ outcome, closedAt, dueAt }: TermOfReport, now: Instant): string => {
  if (outcome !== null) return closedAt !== null && closedAt > dueAt ? 'te laat gekregen' : 'gekregen';
  return dueAt.getTime() <= now ? 'terugkoppeling te laat' : 'wordt verwacht';
};
