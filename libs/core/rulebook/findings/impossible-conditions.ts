import type { Formula } from '../satisfy/formula.js';
import { formulaOf } from '../satisfy/formula-of.js';
import { readable } from '../satisfy/readable.js';
import { cannotHold } from '../satisfy/may-hold.js';
import { anyShape } from '../satisfy/shape.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { denialsIn } from './denials-in.js';

/** Conditions that hold of nothing at all, and rules whose conditions can hold apart but never together. */
export const impossibleConditions = (document: RulebookDocument): readonly Finding[] => {
  const formulas = new Map(
    Object.entries(document.voorwaarden).flatMap(([name, { schema }]) =>
      readable(schema) ? [[name, formulaOf(schema, true)] as const] : [],
    ),
  );
  const isNever = memoized(formulas);
  const never = new Set([...formulas.keys()].filter((name) => isNever([name])));
  const denials = denialsIn(document);
  return [
    ...[...never].map((name) => ({
      pointer: `/voorwaarden/${name}/schema`,
      problem: 'deze voorwaarde kan nooit gelden',
    })),
    ...(
      ['routeringsregels', 'deelregels', 'verboden', 'zaakfeiten', 'schakelaars', 'vernietigingen'] as const
    ).flatMap((list) =>
      document[list].flatMap(({ als }, n) =>
        als.length < 2 ||
        als.some((name) => never.has(name) || als.some((other) => denials.get(name)?.has(other)))
          ? []
          : together(als, isNever, `/${list}/${n}/als`),
      ),
    ),
  ];
};

type IsNever = (als: readonly string[]) => boolean;

/** The first condition that does not go with those before it. */
const together = (als: readonly string[], isNever: IsNever, at: string): readonly Finding[] => {
  if (!isNever(als)) return [];
  const count = als.findIndex((_, n) => isNever(als.slice(0, n + 1)));
  const others = als.slice(0, count).map((name) => `"${name}"`);
  return [
    {
      pointer: `${at}/${count}`,
      problem: `voorwaarde "${als[count]}" kan niet samen gelden met ${others.join(', ')}`,
    },
  ];
};

const memoized = (formulas: ReadonlyMap<string, Formula>): IsNever => {
  const known = new Map<string, boolean>();
  return (als) => {
    const key = als.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = als.flatMap((name) => formulas.get(name) ?? []);
    const isNever = cannotHold(asked, anyShape);
    known.set(key, isNever);
    return isNever;
  };
};
