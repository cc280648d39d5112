import type { JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { Instant } from '../report/instant.js';
import type { ReportId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';
import type { Term } from '../term/term.js';
import type { CardClock } from './card.js';
import { cardClock } from './card-clock.js';
import type { CurrentReport } from './current-report.js';
import type { PersonSeen } from './person-seen.js';
import { shownStart } from './shown-start.js';
import { shownItems } from './shown.js';

const SUSPECT = 'verdachte';

/**
 * The clocks of each suspect, by the key of that person: as the hub computes them, but only those of which the viewer has the report
 * that started them and can see when they started.
 */
export const suspectClocks = (
  rulebook: Rulebook,
  terms: readonly Term[],
  byId: ReadonlyMap<ReportId, CurrentReport>,
  at: Instant,
): ReadonlyMap<string, readonly CardClock[]> => {
  const clocks = new Map<string, CardClock[]>();
  for (const term of terms) {
    const rule = rulebook.terms.get(term.code);
    const report = byId.get(term.reportId);
    if (rule === undefined || !isOfSuspects(rule) || report === undefined || report.isSignal) continue;
    const person = personOf(rule, term, report);
    if (person === null) continue;
    const start = shownStart(rule.from, term.isProvisional, report.data, person.data);
    // Of an outdated view a start that was corrected meanwhile may not be known.
    if (start === null || (report.isOutdated && start !== term.startsAt)) continue;
    const clock = cardClock(rulebook, rule, term, {
      toldStart: start === 'receipt' ? null : start,
      isCorrected: isCorrected(rule, term, report),
      isEndKnown: term.end !== null && byId.get(term.end.by)?.isSignal === false,
      at,
    });
    const mine = clocks.get(person.key);
    if (mine === undefined) clocks.set(person.key, [clock]);
    else mine.push(clock);
  }
  return new Map([...clocks].map(([key, mine]) => [key, mine.sort(inOrder)]));
};

const inOrder = (one: CardClock, other: CardClock): number =>
  one.eindigt < other.eindigt || (one.eindigt === other.eindigt && one.termijn < other.termijn) ? -1 : 1;

/** A term for each suspect, and not one that starts with sharing. */
const isOfSuspects = ({ starts, per }: TermRule): boolean =>
  starts !== null && per?.roles?.size === 1 && per.roles.has(SUSPECT);

/** By the sender's mark; without one by the moment, since a view may leave out persons and so moves their places. */
const personOf = (rule: TermRule, term: Term, report: CurrentReport): PersonSeen | null => {
  const suspects = report.persons.filter(({ role }) => role === SUSPECT);
  const found =
    term.subject === null
      ? suspects.filter(
          ({ mark, data }) =>
            mark === null && shownStart(rule.from, term.isProvisional, report.data, data) === term.startsAt,
        )
      : suspects.filter(({ mark }) => mark === term.subject);
  return found[0] ?? null;
};

/** Whether an earlier version that the viewer has told another start of this clock. */
const isCorrected = (rule: TermRule, term: Term, { versions }: CurrentReport): boolean => {
  if (versions.length < 2 || term.subject === null) return false;
  const starts = versions.flatMap((data) => {
    const item = itemOf(data, rule, term.subject);
    const start = item === null ? null : shownStart(rule.from, true, data, item);
    return start === null ? [] : [start];
  });
  return new Set(starts).size > 1;
};

const itemOf = (data: JsonObject, { per }: TermRule, mark: string | null): JsonObject | null =>
  shownItems(valueAt(data, per?.list ?? [])).find(({ kenmerk }) => kenmerk === mark) ?? null;
