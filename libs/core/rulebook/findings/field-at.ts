import { pointerSteps } from '../../report/json-pointer.js';
import type { FieldTree } from '../../validate/contract.js';

/** What a pointer leads to. Inside a unit that is shared as a whole any step is good: its own members are no fields. */
export const fieldAt = (tree: FieldTree | undefined, pointer: string): FieldTree | undefined =>
  walk(tree, pointerSteps(pointer));

const walk = (tree: FieldTree | undefined, [step, ...rest]: readonly string[]): FieldTree | undefined => {
  if (tree === undefined || step === undefined || tree.kind === 'field') return tree;
  return tree.kind === 'object' && Object.hasOwn(tree.fields, step)
    ? walk(tree.fields[step], rest)
    : undefined;
};
