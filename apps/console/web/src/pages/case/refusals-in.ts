import { faultsIn } from '../../api/faults-in.js';
import type { Problem } from '../../api/problem.js';
import type { FieldError } from '../../parts/error-summary.js';
import type { BuiltAct } from './act-shape.js';

/** What the desk refused, each at the control in which it was filled in: the one whose place is the longest part of the refused one. */
export const refusalsIn = (
  problem: Pick<Problem, 'extra' | 'kind'>,
  { places }: Pick<BuiltAct, 'places'>,
): readonly FieldError[] => {
  if (problem.kind !== 'refused') return [];
  return faultsIn(problem).map(({ veld, reden }) => {
    const [found] = places
      .filter(([pointer]) => veld === pointer || veld.startsWith(`${pointer}/`))
      .sort(([one], [other]) => other.length - one.length);
    return { field: found?.[1] ?? places[0]?.[1] ?? '', text: reden };
  });
};
