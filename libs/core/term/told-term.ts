import type { JsonObject } from '../report/json.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { nextEvent } from './next-event.js';
import type { TermStart } from './started-terms.js';
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

/** The terms once that event has been told. */
export const told = (
  rulebook: Rulebook,
  terms: readonly Term[],
  data: JsonObject,
  { holds, now }: Pick<TermStart, 'holds' | 'now'>,
): readonly Term[] => {
  const term = openTermOf(data, terms);
  if (term?.next == null) return terms;
  const after = { ...term, reported: [...term.reported, term.next.event] };
  const rule = rulebook.terms.get(term.code);
  const next = rule === undefined ? null : nextEvent(rulebook, rule, after, holds, now);
  return terms.map((one) => (one === term ? { ...after, next } : one));
};
