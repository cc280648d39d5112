import type { JsonObject } from '../../report/json.js';
import type { Contract } from '../../validate/contract.js';
import type { Example } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import type { Formula } from '../satisfy/formula.js';
import { formulaOf } from '../satisfy/formula-of.js';
import { cannotHold, mayHold } from '../satisfy/may-hold.js';
import type { Claim } from '../satisfy/may-hold.js';
import { readable } from '../satisfy/readable.js';
import { anyShape } from '../satisfy/shape.js';
import { subjectShapes } from '../satisfy/subject-shape.js';
import type { About } from '../satisfy/subject-shape.js';
import { fieldRulesAbout } from './field-rules-about.js';

/** A rule as far as it may not hold: not all of its conditions, or another region. */
export interface Excluded {
  readonly als: readonly string[];
  readonly regios?: readonly string[];
}

/** What warnings are worked out with: the rulebook, and whether its conditions can hold. Unknown names ask nothing. */
export interface Inquiry {
  readonly document: RulebookDocument;
  readonly contracts: readonly Contract[];
  /** Whether these conditions can certainly not hold together, while none of the excluded rules holds; null: of anything. */
  readonly never: (als: readonly string[], about: About | null, but?: readonly Excluded[]) => boolean;
  /** An example in which they do; without `values` when none was found. */
  readonly example: (als: readonly string[], about: About, but?: readonly Excluded[]) => Example;
}

export const inquire = (document: RulebookDocument, contracts: readonly Contract[]): Inquiry => {
  const shapes = subjectShapes(document, contracts);
  const schemas = new Map(
    Object.entries(document.voorwaarden).flatMap(([name, { schema }]) =>
      readable(schema) ? [[name, schema] as const] : [],
    ),
  );
  const formulas = new Map([...schemas].map(([name, schema]) => [name, formulaOf(schema, true)]));
  const found = <Kept>(kept: ReadonlyMap<string, Kept>, als: readonly string[]): readonly Kept[] =>
    [...new Set(als)].flatMap((name) => (kept.has(name) ? [kept.get(name) as Kept] : []));
  const excluding = ({ als, regios }: Excluded): Claim => ({
    schema: { allOf: [...found(schemas, als), ...(regios === undefined ? [] : [inRegions(regios)])] },
    holds: false,
  });
  const rulesAbout = fieldRulesAbout(contracts);
  const known = new Map<string, boolean>();
  return {
    document,
    contracts,
    never: (als, about, but = []) => {
      const key = JSON.stringify([als, about, but]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const asked: readonly Formula[] = [
        ...found(formulas, als),
        ...but.map(excluding).map(({ schema }) => formulaOf(schema, false)),
      ];
      const isNever = cannotHold(asked, about === null ? anyShape : shapes(about));
      known.set(key, isNever);
      return isNever;
    },
    example: (als, about, but = []) => {
      const claims: readonly Claim[] = [
        ...found(schemas, als).map((schema) => ({ schema, holds: true })),
        ...but.map(excluding),
      ];
      const rules = rulesAbout(about.kind, claims).map((schema) => ({ schema, holds: true }));
      const possibility = mayHold([...claims, ...rules], shapes(about));
      const values = possibility === 'never' ? null : possibility.example;
      const [region] = about.regions ?? [];
      return {
        ...(about.kind === undefined ? {} : { kind: about.kind }),
        ...(region === undefined ? {} : { region }),
        ...(values === null ? {} : { values }),
      };
    },
  };
};

const inRegions = (regions: readonly string[]): JsonObject => ({
  required: ['zaak'],
  properties: { zaak: { required: ['regio'], properties: { regio: { enum: regions } } } },
});
