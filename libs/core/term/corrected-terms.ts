import type { Correcting } from '../correct/correcting.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { afterReport } from './after-report.js';
import { nextEvent } from './next-event.js';
import { startedTerms } from './started-terms.js';
import type { TermStart } from './started-terms.js';
import { EXPIRED, termKey } from './term.js';
import type { Term } from './term.js';
import type { TermsAfter } from './terms-after.js';

/**
 * What a correction does to the terms that the corrected report started (P15): what ends earlier counts at once, what ends later only
 * on the word of a function that may decide so. What would not have started falls away, what would have starts after all.
 */
export const correctedTerms = (
  rulebook: Rulebook,
  before: readonly Term[],
  start: TermStart,
  { by, receivedAt }: Correcting,
): TermsAfter => {
  const report = { ...start.report, receivedAt };
  const anew = new Map(startedTerms(rulebook, { ...start, report }).map((term) => [termKey(term), term]));
  const known = new Set(before.map(termKey));
  const unconfirmed = new Set<string>();
  const corrected = (term: Term): Term => {
    if (term.reportId !== report.id) return term;
    const changed = anew.get(termKey(term));
    if (changed === undefined)
      return { ...term, next: null, end: { outcome: 'vervallen', at: start.now, by: by.id } };
    if (changed.dueAt <= term.dueAt || mayEndLater(rulebook, term, by))
      return moved(rulebook, term, changed, start);
    unconfirmed.add(term.code);
    return term;
  };
  const after = before.map((term) => afterReport(rulebook, corrected(term), start));
  const started = [...anew].flatMap(([key, term]) => (known.has(key) ? [] : [term]));
  return {
    open: [...after, ...started].filter(({ end }) => end === null),
    changed: [...after.filter((term, n) => term !== before[n]), ...started],
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

/** The terms of a report that is withdrawn: they fall away. */
export const withdrawnTerms = (
  before: readonly Term[],
  { id }: { readonly id: string },
  by: Correcting['by'],
): readonly Term[] =>
  before
    .filter(({ reportId }) => reportId === id)
    .map((term) => ({
      ...term,
      next: null,
      end: { outcome: 'vervallen' as const, at: by.receivedAt, by: by.id },
    }));

const toConfirm = (term: string): string =>
  `Te bevestigen: "${term}" zou later eindigen. Dat geldt pas als de hulpofficier of de officier van justitie het bevestigt; tot dan blijft het eerdere einde staan.`;
