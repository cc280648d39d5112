import type { FieldTree } from '../../validate/contract.js';
import { ANYTHING, ANY_KIND, KIND, ofKinds, oneOf } from './domain.js';
import type { Domain } from './domain.js';
import { anyShape, leafShape, shapeWith } from './shape.js';
import type { Shape } from './shape.js';

/**
 * What reports of these trees look like to conditions: the versions of one kind. `synonyms` are words that the value lists
 * translate before a condition looks, by field at the top.
 */
export const reportShape = (
  trees: readonly FieldTree[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): Shape => {
  const report = shapeOf(trees, true);
  return shapeWith(report.domain, (name) => {
    const shape = report.member(name);
    const words = synonyms.get(name);
    return words === undefined ? shape : leafShape({ ...shape.domain, except: new Set(words) });
  });
};

const shapeOf = (trees: readonly FieldTree[], isThere: boolean): Shape => {
  const isUnit = trees.some(({ kind }) => kind === 'field');
  return shapeWith(
    domainOf(trees, isThere),
    (name) => {
      if (isUnit) return anyShape;
      const found = trees.flatMap((tree) =>
        tree.kind === 'object' && Object.hasOwn(tree.fields, name) ? [tree.fields[name] as FieldTree] : [],
      );
      const isAlways =
        isThere && trees.every((tree) => tree.kind === 'object' && tree.required?.includes(name) === true);
      return found.length === 0 ? leafShape(ofKinds(KIND.absent)) : shapeOf(found, isAlways);
    },
    () => {
      if (isUnit) return anyShape;
      const lists = trees.flatMap((tree) => (tree.kind === 'list' ? [tree] : []));
      const shape = shapeOf(
        lists.map(({ item }) => item),
        true,
      );
      return lists.some(({ perPerson }) => perPerson) ? withAge(shape) : shape;
    },
  );
};

/** Conditions see the age of persons, whether or not the report has it. */
const withAge = (person: Shape): Shape =>
  shapeWith(person.domain, (name) =>
    name === 'leeftijd'
      ? leafShape({ ...ofKinds(KIND.absent | KIND.number), least: 0 })
      : person.member(name),
  );

const domainOf = (trees: readonly FieldTree[], isThere: boolean): Domain => {
  const values = trees.flatMap((tree) => (tree.kind === 'field' ? [tree.values] : []));
  const isListed = values.length === trees.length && values.every((list) => list !== undefined);
  const listed = isListed ? oneOf(values.flatMap((list) => list ?? [])) : ANYTHING;
  const kinds = trees.reduce((all, { kind }) => all | KINDS[kind], isThere ? 0 : KIND.absent);
  return { ...listed, kinds: kinds & (isListed ? listed.kinds | KIND.absent : ANY_KIND) };
};

const KINDS = { field: ANY_KIND & ~KIND.absent, object: KIND.object, list: KIND.array };
