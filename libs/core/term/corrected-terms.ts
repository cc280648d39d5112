import type { Correcting } from '../correct/correcting.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { afterReport } from './after-report.js';
import { nextEvent } from './next-event.js';
import { startedTerms } from './started-terms.js';
import type { TermStart } from './started-terms.js';
import { EXPIRED, termKey } from './term.js';
import type { Term } from './term.js';
import type { TermsAfter } from './terms-after.js';
import { withNext } from './with-next.js';

/**
 * What a correction does to the terms that the corrected report started (P15): what ends earlier counts at once, what ends later only
 * on the word of a function that may decide so. What would not have started falls away, what would have starts after all.
 */
export const correctedTerms = (
  rulebook: Rulebook,
  before: readonly Term[],
  start: TermStart,
  { by, versions, receivedAt }: Correcting,
): TermsAfter => {
  const report = { ...start.report, receivedAt };
  const anew = new Map(startedTerms(rulebook, { ...start, report }).map((term) => [termKey(term), term]));
  const unconfirmed = new Set<string>();
  const corrected = (term: Term): Term => {
    if (term.reportId !== report.id) return term;
    const changed = anew.get(termKey(term));
    if (term.end !== null) return (fellBy(term, versions) ? changed : undefined) ?? term;
    if (changed === undefined)
      return { ...term, next: null, end: { outcome: 'vervallen', at: start.now, by: by.id } };
    if (changed.dueAt <= term.dueAt || mayEndLater(rulebook, term, by))
      return moved(rulebook, term, changed, start);
    unconfirmed.add(term.code);
    return term;
  };
  const after = before.map((term) => {
    const now = corrected(term);
    // A report could not yet meet what started after it, and cannot by being corrected.
    return now.startsAt > receivedAt ? withNext(rulebook, now, start) : afterReport(rulebook, now, start);
  });
  const started = [...anew.values()].filter((term) => !before.some((one) => stoodAlready(one, term)));
  return {
    all: [...after, ...started],
    changed: [...after.filter((term, n) => term !== before[n]), ...started],
    notes: [...unconfirmed].map((code) => toConfirm(rulebook.terms.get(code)?.description ?? code)),
  };
};

/** It fell away by an earlier correction, not by what happened. */
const fellBy = ({ end }: Term, versions: ReadonlySet<string>): boolean =>
  end?.outcome === 'vervallen' && versions.has(end.by);

/** The same term; or it was met already while nobody was held to it, because nobody might know. */
const stoodAlready = (one: Term, term: Term): boolean =>
  termKey(one) === termKey(term) ||
  (one.partner === null &&
    one.end?.outcome === 'gehaald' &&
    termKey(one) === termKey({ ...term, partner: null }));

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

/** The terms of a case when a report is withdrawn: those that it started and that still run fall away. */
export const withdrawnTerms = (
  before: readonly Term[],
  { id }: { readonly id: string },
  by: Correcting['by'],
): readonly Term[] =>
  before.map((term) =>
    term.reportId === id && term.end === null
      ? { ...term, next: null, end: { outcome: 'vervallen' as const, at: by.receivedAt, by: by.id } }
      : term,
  );

const toConfirm = (term: string): string =>
  `Te bevestigen: "${term}" zou later eindigen. Dat geldt pas als de hulpofficier of de officier van justitie het bevestigt; tot dan blijft het eerdere einde staan.`;
