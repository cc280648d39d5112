import { sameJson } from '../report/same-json.js';
import type { Json } from '../report/json.js';
import type { TermRule } from '../rulebook/term-rule.js';
import type { Term } from '../term/term.js';
import type { ExcludedWindow } from '../time/duration.js';
import { endOf } from '../time/end-of.js';

const NONE: readonly ExcludedWindow[] = [];

/** What does not count of a term: by the length with which it comes to its end, since a view may not tell which of several it was. */
export const windowsOf = ({ length }: TermRule, { startsAt, dueAt }: Term): readonly ExcludedWindow[] => {
  if (length === null) return NONE;
  if (length.tag === 'fixed') return length.duration.uitgezonderd ?? NONE;
  const durations = [...length.durations.values()];
  const [first = NONE, ...others] = durations.map(({ uitgezonderd }) => uitgezonderd ?? NONE);
  if (others.every((one) => sameJson(one as Json, first as Json))) return first;
  const used = durations.find((duration) => endOf(startsAt, duration) === dueAt);
  return used?.uitgezonderd ?? NONE;
};
