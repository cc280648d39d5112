import type { Correcting } from '../correct/correcting.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { afterReport } from './after-report.js';
import { nextEvent } from './next-event.js';
import { openAndChanged } from './open-and-changed.js';
import type { TermsAfter } from './open-and-changed.js';
import { startedTerms } from './started-terms.js';
import type { TermStart } from './started-terms.js';
import { endedTerm, EXPIRED, termKey } from './term.js';
import type { Term } from './term.js';
import { withNext } from './with-next.js';

/**
 * What a correction does to the terms that the corrected report started (P15): what ends earlier counts at once, what ends later only
 * on the word of a function that may decide so. What would not have started falls away, what would have starts after all; what was met
 * before stays so, and who may know of it only now is not reminded of what was over before.
 */
export const correctedTerms = (
  rulebook: Rulebook,
  before: readonly Term[],
  start: TermStart,
  { by, receivedAt, endedTerms }: Correcting,
): TermsAfter => {
  const report = { ...start.report, receivedAt };
  const anew = new Map(startedTerms(rulebook, { ...start, report }).map((term) => [termKey(term), term]));
  const known = new Set([...before.map(termKey), ...endedTerms]);
  const unconfirmed = new Set<string>();
  const corrected = (term: Term): Term => {
    if (term.reportId !== report.id) return term;
    const changed = anew.get(termKey(term));
    if (changed === undefined) return endedTerm(term, 'vervallen', start.now, by.id);
    if (changed.dueAt <= term.dueAt || mayEndLater(rulebook, term, by))
      return moved(rulebook, term, changed, start);
    unconfirmed.add(term.code);
    return term;
  };
  const after = before.map((term) => {
    const now = corrected(term);
    // A report could not meet what started after it, and cannot by being corrected.
    return now.startsAt > receivedAt ? withNext(rulebook, now, start) : afterReport(rulebook, now, start);
  });
  const started = [...anew].flatMap(([key, term]) => {
    const unheld = termKey({ ...term, partner: null });
    const isOver = endedTerms.has(unheld) || (known.has(unheld) && term.dueAt <= start.now);
    return known.has(key) || isOver ? [] : [term];
  });
  return {
    ...openAndChanged(before, after, started),
    notes: [...unconfirmed].map((code) => toConfirm(rulebook.terms.get(code)?.description ?? code)),
  };
};

const mayEndLater = (rulebook: Rulebook, { code }: Term, { data }: Correcting['by']): boolean =>
  rulebook.terms.get(code)?.laterBy.has(String(data['functie'])) === true;

const moved = (rulebook: Rulebook, term: Term, changed: Term, { holds, now }: TermStart): Term => {
  const { startsAt, dueAt, isProvisional, subject } = changed;
  const isSame = startsAt === term.startsAt && dueAt === term.dueAt && isProvisional === term.isProvisional;
  const rule = rulebook.terms.get(term.code);
  if (isSame || rule === undefined) return term;
  // What ran out and now ends later runs again.
  const reported = dueAt > now ? term.reported.filter((event) => event !== EXPIRED) : term.reported;
  const after = { ...term, startsAt, dueAt, isProvisional, subject, reported };
  return { ...after, next: nextEvent(rulebook, rule, after, holds, now) };
};

const toConfirm = (term: string): string =>
  `Te bevestigen: "${term}" zou later eindigen. Dat geldt pas als de hulpofficier of de officier van justitie het bevestigt; tot dan blijft het eerdere einde staan.`;
