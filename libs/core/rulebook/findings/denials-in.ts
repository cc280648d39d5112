import { groupBy } from '../group-by.js';
import type { RulebookDocument } from '../rulebook-document.js';

export type Denials = ReadonlyMap<string, ReadonlySet<string>>;

/** Per condition those that are, word for word, its denial. */
export const denialsIn = ({ voorwaarden }: RulebookDocument): Denials => {
  const bySchema = groupBy(
    Object.entries(voorwaarden),
    ([, { schema }]) => JSON.stringify(schema),
    ([name]) => name,
  );
  const denials = new Map<string, Set<string>>();
  for (const [name, { schema }] of Object.entries(voorwaarden)) {
    if (Object.keys(schema).length !== 1 || schema['not'] === undefined) continue;
    for (const other of bySchema.get(JSON.stringify(schema['not'])) ?? []) {
      denials.set(name, (denials.get(name) ?? new Set()).add(other));
      denials.set(other, (denials.get(other) ?? new Set()).add(name));
    }
  }
  return denials;
};
