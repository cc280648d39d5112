import type { Json } from '../../report/json.js';
import { ANY_KIND, KIND, ofKinds } from './domain.js';
import type { Formula } from './formula.js';
import { ask, placeOf } from './place.js';
import type { Place } from './place.js';
import type { Shape } from './shape.js';
import { valueOf } from './value-of.js';
import { withWords } from './with-words.js';

/** `never`: certainly no value is so. `unknown`: it was not found out. */
export type Solution = { readonly value: Json | undefined } | 'never' | 'unknown';

/** How many choices may still be tried. */
export interface Budget {
  left: number;
}

interface State {
  readonly place: Place;
  readonly words: ReadonlyMap<string, Extract<Formula, { tag: 'word' }>>;
}

/** A value of this shape for which all formulas hold. */
export const solve = (shape: Shape, formulas: readonly Formula[], budget: Budget): Solution =>
  search({ place: placeOf(shape), words: new Map() }, [IS_THERE, ...formulas], [], budget);

const IS_THERE: Formula = { tag: 'at', path: [], domain: ofKinds(ANY_KIND & ~KIND.absent) };

/** First everything that leaves no choice; then the choice with the fewest options, one option after the other. */
const search = (
  before: State,
  formulas: readonly Formula[],
  choices: readonly Choice[],
  budget: Budget,
): Solution => {
  const open: Choice[] = [...choices];
  let state: State | null = before;
  for (const formula of formulas) {
    state = settle(state, formula, open);
    if (state === null) return 'never';
  }
  const settled = state;
  const choice = open.sort((one, other) => one.options.length - other.options.length)[0];
  if (choice === undefined) return finish(settled, budget);
  const rest = open.slice(1);
  let outcome: Solution = 'never';
  for (const option of choice.options) {
    budget.left -= 1;
    if (budget.left < 0) return 'unknown';
    const found = search(settled, [option], rest, budget);
    if (typeof found === 'object') return found;
    if (found === 'unknown') outcome = 'unknown';
  }
  return outcome;
};

type Choice = Extract<Formula, { tag: 'any' }>;

const settle = (state: State, formula: Formula, open: Choice[]): State | null => {
  switch (formula.tag) {
    case 'at':
      return withPlace(state, ask(state.place, formula.path, { domain: formula.domain }));
    case 'some':
      return withPlace(state, ask(state.place, formula.path, { some: formula.item }));
    case 'every':
      return withPlace(state, ask(state.place, formula.path, { every: formula.item }));
    case 'all':
      return formula.parts.reduce<State | null>((now, part) => now && settle(now, part, open), state);
    case 'any':
      open.push(formula);
      return state;
    case 'word': {
      const name = `${formula.keyword} ${formula.argument}`;
      const other = state.words.get(name);
      if (other !== undefined) return other.holds === formula.holds ? state : null;
      return { ...state, words: new Map(state.words).set(name, formula) };
    }
  }
};

const withPlace = (state: State, place: Place | null): State | null => place && { ...state, place };

const finish = ({ place, words }: State, budget: Budget): Solution => {
  const solution = valueOf(place, (shape, formulas) => solve(shape, formulas, budget));
  return typeof solution === 'object' ? { value: withWords(solution.value, [...words.values()]) } : solution;
};
