import type { Answer } from './answer.js';
import { problem } from './problem.js';

/** A whole number from the query string; `standard` when it is absent, an answer when it is not within bounds. */
export const wholeNumber = (
  name: string,
  given: unknown,
  { standard, min, max }: { standard: number; min: number; max: number },
): number | Answer => {
  if (given === undefined) return standard;
  const number = typeof given === 'string' && /^[0-9]{1,6}$/.test(given) ? Number(given) : Number.NaN;
  return number >= min && number <= max
    ? number
    : problem('aanvraag-onjuist', `De parameter ${name} is een geheel getal van ${min} tot en met ${max}.`);
};
