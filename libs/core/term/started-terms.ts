import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';
import { endOf } from '../time/end-of.js';
import { holdersOf, type Given } from './holders-of.js';
import { formerTerm } from './former-term.js';
import { momentOf } from './moment-of.js';
import type { FoundMoment, TermSubject } from './moment-of.js';
import { nextEvent } from './next-event.js';
import { termKey } from './term.js';
import type { Term } from './term.js';

/** What may start terms: a report in its case, and whom it is delivered to. */
export interface TermStart extends Omit<TermSubject, 'item'> {
  readonly given: readonly Given[];
  /** The terms of the case that ran before it. */
  readonly running: readonly Term[];
  /** The moment at which it is decided; later than receipt when the report is corrected. */
  readonly now: Instant;
}

/** The terms that a report starts: those of the rules whose conditions hold, and the duties of the sharing rules that were applied. */
export const startedTerms = (rulebook: Rulebook, start: TermStart): readonly Term[] => {
  const ruled = (rulebook.termsStartedBy.get(start.report.contract.kind) ?? [])
    .filter(({ starts }) => starts?.every(start.holds) === true)
    .flatMap((rule) => termsOf(rulebook, rule, start, start.given));
  return [...ruled, ...termsOfDeliveries(rulebook, start)];
};

/** What starts with a delivery, a signal is none: each once, however many rules or deliveries ask for it. */
const termsOfDeliveries = (rulebook: Rulebook, start: TermStart): readonly Term[] => {
  const terms = new Map<string, Term>();
  for (const one of start.given.filter(({ decision }) => !decision.signal))
    for (const rule of rulesOf(rulebook, one))
      for (const term of termsOf(rulebook, rule, start, [one])) terms.set(termKey(term), term);
  return [...terms.values()];
};

/** The term of the routing rule that found the recipient, and the duties of the sharing rules that were applied. */
const rulesOf = (rulebook: Rulebook, { to, decision }: Given): readonly TermRule[] => {
  const rules: TermRule[] = [];
  const ofRoute = rulebook.termsOfRoutes.get(to.rule);
  if (ofRoute !== undefined) rules.push(ofRoute);
  for (const [n, { duties }] of (rulebook.plans[decision.plan]?.rules ?? []).entries())
    if (duties.length > 0 && decision.held[n] === '1')
      for (const code of duties) {
        const duty = rulebook.terms.get(code);
        if (duty !== undefined) rules.push(duty);
      }
  return rules;
};

const termsOf = (
  rulebook: Rulebook,
  rule: TermRule,
  start: TermStart,
  given: readonly Given[],
): readonly Term[] =>
  itemsOf(rule, start.report).flatMap(({ place, item }) => {
    const subject = { ...start, item };
    return holdersOf(rulebook, rule.holder, subject, given).flatMap(
      (holder) => termOf(rulebook, rule, subject, place, holder) ?? [],
    );
  });

interface Item {
  readonly place: number | null;
  readonly item: Json | null;
}

const itemsOf = ({ per }: TermRule, { data }: ValidReport): readonly Item[] => {
  if (per === null) return [{ place: null, item: null }];
  const list = valueAt(data, per.list);
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, place) =>
    per.roles === null || (isJsonObject(item) && per.roles.has(String(item['rol']))) ? [{ place, item }] : [],
  );
};

const MARK = ['kenmerk'];

const termOf = (
  rulebook: Rulebook,
  rule: TermRule,
  subject: TermStart & TermSubject,
  place: number | null,
  holder: PartnerId | null,
): Term | null => {
  const { report, item, holds, now } = subject;
  const from =
    rule.after === null ? momentOf(rulebook, rule.from, subject, holder) : startOfFormer(rule, subject);
  const due = from === null ? null : dueOf(rulebook, rule, subject, holder, from.at);
  if (from === null || due === null) return null;
  const isMet = rule.metAlready.length > 0 && rule.metAlready.every(holds);
  const mark = item === null ? undefined : valueAt(item, MARK);
  const term: Term = {
    code: rule.code,
    reportId: report.id,
    item: place,
    subject: typeof mark === 'string' ? mark : null,
    partner: holder,
    startsAt: from.at,
    dueAt: due,
    isProvisional: from.isProvisional,
    next: null,
    reported: [],
    end: isMet ? { outcome: 'gehaald', at: now, by: report.id } : null,
  };
  return isMet ? term : { ...term, next: nextEvent(rulebook, rule, term, holds, now) };
};

const startOfFormer = (rule: TermRule, start: TermStart): FoundMoment | null => {
  const former = formerTerm(rule, start);
  return former === null ? null : { at: former.startsAt, isProvisional: former.isProvisional };
};

const dueOf = (
  rulebook: Rulebook,
  { length, until }: TermRule,
  subject: TermSubject,
  holder: PartnerId | null,
  from: Instant,
): Instant | null => {
  if (until !== null) return momentOf(rulebook, until, subject, holder)?.at ?? null;
  if (length === null) return null;
  if (length.tag === 'fixed') return endOf(from, length.duration);
  const duration = length.durations.get(String(valueAt(subject.report.data, length.at)));
  return duration === undefined ? null : endOf(from, duration);
};
