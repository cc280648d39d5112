import type { JsonObject } from '../../report/json.js';
import type { Contract } from '../../validate/contract.js';
import type { Example } from '../finding.js';
import { placesIn } from '../findings/places-in.js';
import { groupBy } from '../group-by.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { mayHold } from '../satisfy/may-hold.js';
import type { Claim, Possibility } from '../satisfy/may-hold.js';
import { readable } from '../satisfy/readable.js';
import { subjectShapes } from '../satisfy/subject-shape.js';
import type { About } from '../satisfy/subject-shape.js';

/** What warnings are worked out with: the rulebook, and whether its conditions can hold. */
export interface Inquiry {
  readonly document: RulebookDocument;
  readonly contracts: readonly Contract[];
  /** Whether these conditions can hold together, and those sets of others not each as a whole. Unknown names ask nothing. */
  readonly possible: (
    als: readonly string[],
    about: About,
    but?: readonly (readonly string[])[],
  ) => Possibility;
  /** An example of it, as far as one was found. */
  readonly example: (als: readonly string[], about: About, but?: readonly (readonly string[])[]) => Example;
}

const ofReport = (rule: JsonObject): Claim => ({
  schema: { required: ['bericht'], properties: { bericht: rule } },
  holds: true,
});

const fieldsIn = (schema: JsonObject): readonly string[] =>
  placesIn(schema).flatMap(([root, field]) => (root === 'bericht' && field !== undefined ? [field] : []));

export const inquire = (document: RulebookDocument, contracts: readonly Contract[]): Inquiry => {
  const shapes = subjectShapes(document, contracts);
  const schemas = new Map(
    Object.entries(document.voorwaarden).flatMap(([name, { schema }]) =>
      readable(schema) ? [[name, schema] as const] : [],
    ),
  );
  const schemasOf = (als: readonly string[]): readonly JsonObject[] =>
    [...new Set(als)].flatMap((name) => schemas.get(name) ?? []) as readonly JsonObject[];
  const rules = new Map(
    [
      ...groupBy(
        contracts,
        ({ kind }) => kind,
        (contract) => (contract.rules ?? []).map(ofReport),
      ),
    ].map(
      // Versions of one kind may say different things.
      ([kind, versions]) => [kind, versions.length === 1 ? versions.flat() : []],
    ),
  );
  /** Only the rules between fields that are asked about: others do not matter to it. */
  const rulesAbout = (kind: string | undefined, asked: readonly JsonObject[]): readonly Claim[] => {
    const places = new Set(asked.flatMap(fieldsIn));
    return (rules.get(kind ?? '') ?? []).filter(({ schema }) =>
      fieldsIn(schema).some((field) => places.has(field)),
    );
  };
  const known = new Map<string, Possibility>();

  const possible: Inquiry['possible'] = (als, about, but = []) => {
    const key = JSON.stringify([als, about, but]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const claims: readonly Claim[] = [
      ...schemasOf(als).map((schema) => ({ schema, holds: true })),
      ...rulesAbout(
        about.kind,
        [...als, ...but.flat()].flatMap((name) => schemasOf([name])),
      ),
      ...but.map((set) => ({ schema: { allOf: schemasOf(set) }, holds: false })),
    ];
    const found = mayHold(claims, shapes(about));
    known.set(key, found);
    return found;
  };
  return {
    document,
    contracts,
    possible,
    example: (als, about, but) => {
      const found = possible(als, about, but);
      const values = found === 'never' ? null : found.example;
      const [region] = about.regions ?? [];
      return {
        ...(about.kind === undefined ? {} : { kind: about.kind }),
        ...(region === undefined ? {} : { region }),
        ...(values === null ? {} : { values }),
      };
    },
  };
};
