import type { JsonObject } from '../report/json.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { nextEvent } from './next-event.js';
import type { TermStart } from './started-terms.js';
import { endedTerm, EXPIRED } from './term.js';
import type { Term } from './term.js';

/** The running term whose next event a term report tells; null when there is none. */
export const openTermOf = (data: JsonObject, terms: readonly Term[]): Term | null =>
  terms.find(
    ({ code, reportId, item, partner, next }) =>
      data['termijn'] === code &&
      data['betreft'] === reportId &&
      (data['onderdeel'] ?? null) === item &&
      (data['termijnhouder'] ?? null) === partner &&
      next !== null &&
      data['gebeurtenis'] === next.event &&
      Date.parse(String(data['moment'])) === next.at,
  ) ?? null;

/** The terms once that event has been told. What nothing can meet is over when its end has been told. */
export const told = (
  rulebook: Rulebook,
  terms: readonly Term[],
  { report, holds, now }: Pick<TermStart, 'report' | 'holds' | 'now'>,
): readonly Term[] => {
  const term = openTermOf(report.data, terms);
  if (term?.next == null) return terms;
  const { event } = term.next;
  const after = { ...term, reported: [...term.reported, event] };
  const rule = rulebook.terms.get(term.code);
  const next = rule === undefined ? null : nextEvent(rulebook, rule, after, holds, now);
  const isOver = event === EXPIRED && rule?.ends.size === 0;
  const toldOf = isOver ? endedTerm(after, 'vervallen', now, report.id) : { ...after, next };
  return terms.map((one) => (one === term ? toldOf : one));
};
