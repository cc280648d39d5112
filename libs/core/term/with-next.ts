import type { Rulebook } from '../rulebook/rulebook.js';
import { nextEvent } from './next-event.js';
import type { TermStart } from './started-terms.js';
import type { Term } from './term.js';

/** A running term with what the hub must report next as the case stands now. */
export const withNext = (
  rulebook: Rulebook,
  term: Term,
  { holds, now }: Pick<TermStart, 'holds' | 'now'>,
): Term => {
  const rule = rulebook.terms.get(term.code);
  if (rule === undefined || rule.warnings.length === 0 || term.end !== null) return term;
  const next = nextEvent(rulebook, rule, term, holds, now);
  return next?.event === term.next?.event && next?.at === term.next?.at ? term : { ...term, next };
};
