import type { Json } from '../../report/json.js';
import { KIND, pickOf } from './domain.js';
import type { Formula } from './formula.js';
import { isRequired } from './place.js';
import type { Place } from './place.js';
import type { Shape } from './shape.js';
import type { Solution } from './solve.js';

type Solve = (shape: Shape, formulas: readonly Formula[]) => Solution;

/** The smallest value that does what was asked of a place; undefined: nothing need be there. */
export const valueOf = (place: Place, solve: Solve): Solution => {
  const { kinds } = place.domain;
  if (place.some.length > 0) return (kinds & KIND.array) === 0 ? 'never' : listOf(place, solve);
  if (!isRequired(place)) return { value: undefined };
  if ((kinds & KIND.object) !== 0) return objectOf(place, solve);
  const kind = [KIND.string, KIND.number, KIND.boolean, KIND.null].find((one) => (kinds & one) !== 0);
  return { value: kind === undefined ? [] : pickOf(place.domain, kind) };
};

const objectOf = ({ members }: Place, solve: Solve): Solution => {
  const made: Record<string, Json> = {};
  for (const [name, member] of members) {
    const solution = valueOf(member, solve);
    if (typeof solution === 'string') return solution;
    if (solution.value !== undefined) made[name] = solution.value;
  }
  return { value: made };
};

/** One item for each that some item must be; every item is also what all must be. */
const listOf = ({ some, every, shape }: Place, solve: Solve): Solution => {
  const items: Json[] = [];
  for (const one of some) {
    const solution = solve(shape.item(), [one, ...every]);
    if (typeof solution === 'string') return solution;
    items.push(solution.value ?? {});
  }
  return { value: items };
};
