import type { JsonObject } from '../../report/json.js';
import { isJsonObject } from '../../report/json.js';
import { compileCondition } from '../condition.js';
import { KIND, ofKinds } from './domain.js';
import type { Formula } from './formula.js';
import { formulaOf } from './formula-of.js';
import type { Shape } from './shape.js';
import { solve } from './solve.js';

/** A condition that must hold, or must not. */
export interface Claim {
  readonly schema: JsonObject;
  readonly holds: boolean;
}

/**
 * `never`: these can certainly not be so together, for anything of this shape. Otherwise they may be, with an example of it
 * that was tried against the conditions as they are compiled; null when no example was found.
 */
export type Possibility = 'never' | { readonly example: JsonObject | null };

/** Conditions look at a report with its case, which is an object. */
const IS_OBJECT: Formula = { tag: 'at', path: [], domain: ofKinds(KIND.object) };

const CHOICES = 2_000;

/** Whether all of this can be so at once. */
export const mayHold = (claims: readonly Claim[], shape: Shape): Possibility => {
  const solution = solve(shape, [IS_OBJECT, ...claims.map(asked)], { left: CHOICES });
  if (solution === 'never') return 'never';
  if (solution === 'unknown') return { example: null };
  const { value } = solution;
  if (!isJsonObject(value)) return { example: null };
  const isSo = claims.every(({ schema, holds }) => compileCondition(schema)(value) === holds);
  return { example: isSo ? value : null };
};

/** Whether this can certainly not be so at once; without an example it costs less to find out. */
export const cannotHold = (formulas: readonly Formula[], shape: Shape): boolean =>
  solve(shape, [IS_OBJECT, ...formulas], { left: CHOICES }) === 'never';

const asked = ({ schema, holds }: Claim): Formula => formulaOf(schema, holds);
