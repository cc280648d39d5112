import { inPeriod } from './in-period.js';
import type { Question } from './question.js';
import type { Truth } from './truth.js';

/** A switch is on in the region of the case, in its period, under its conditions. */
export const switchIsOn = (code: string, { document, facts, at }: Question, truth: Truth): boolean =>
  document.schakelaars.some(
    (one) =>
      one.code === code &&
      one.regio === facts['regio'] &&
      inPeriod(at, one.van, one.tot) &&
      one.als.every(truth.holds),
  );
