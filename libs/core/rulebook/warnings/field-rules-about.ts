import type { JsonObject } from '../../report/json.js';
import type { Contract } from '../../validate/contract.js';
import { placesIn } from '../findings/places-in.js';
import { groupBy } from '../group-by.js';
import type { Claim } from '../satisfy/may-hold.js';

type RulesAbout = (kind: string | undefined, claims: readonly Claim[]) => readonly JsonObject[];

/** What the schema of a kind says of fields together, as far as it speaks of a field that is asked about. */
export const fieldRulesAbout = (contracts: readonly Contract[]): RulesAbout => {
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
  return (kind, claims) => {
    const asked = new Set(claims.flatMap(({ schema }) => fieldsIn(schema)));
    return (rules.get(kind ?? '') ?? []).filter((schema) =>
      fieldsIn(schema).some((field) => asked.has(field)),
    );
  };
};

const ofReport = (rule: JsonObject): JsonObject => ({ required: ['bericht'], properties: { bericht: rule } });

const fieldsIn = (schema: JsonObject): readonly string[] =>
  placesIn(schema).flatMap(([root, field]) => (root === 'bericht' && field !== undefined ? [field] : []));
