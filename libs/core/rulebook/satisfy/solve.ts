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
  const settled = settleAll(before, formulas, open);
  if (settled === null) return 'never';
  const forced = narrowed(settled, open);
  if (forced === null) return 'never';
  if (forced.only.length > 0) return search(settled, forced.only, forced.open, budget);
  if (forced.open.length === 0) return finish(settled, budget);
  const choice = forced.open.reduce((best, one) => (one.options.length < best.options.length ? one : best));
  const rest = forced.open.filter((one) => one !== choice);
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

/** The choices without the options that can no longer be; null when one has none left, apart those that have but one. */
const narrowed = (
  state: State,
  open: readonly Choice[],
): { readonly only: readonly Formula[]; readonly open: readonly Choice[] } | null => {
  const only: Formula[] = [];
  const left: Choice[] = [];
  for (const choice of open) {
    const options = choice.options.filter((option) => settle(state, option, []) !== null);
    const [first] = options;
    if (first === undefined) return null;
    if (options.length === 1) only.push(first);
    else left.push(options.length === choice.options.length ? choice : { ...choice, options });
  }
  return { only, open: left };
};

const settleAll = (before: State, formulas: readonly Formula[], open: Choice[]): State | null => {
  let state: State | null = before;
  for (const formula of formulas) {
    state = settle(state, formula, open);
    if (state === null) return null;
  }
  return state;
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
