import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';

/** A field of a report or a view; `person` and `role` are null outside the list of persons. */
export interface Field {
  /** e.g. `/relaas` or `/betrokkenen/V1/adres`: persons by their `kenmerk`, never by their name. */
  readonly path: string;
  readonly name: string;
  readonly person: string | null;
  readonly role: string | null;
  readonly value: Json;
}

export interface Fields {
  readonly fields: readonly Field[];
  /** Per role, how many persons a view counts in place of showing them. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The fields of a report or a view, one by one; a unit such as an address is one field. */
export const readFields = (data: JsonObject): Fields => {
  const fields: Field[] = [];
  const counts = new Map<string, number>();
  for (const [name, value] of membersOf(data)) {
    if (name !== 'betrokkenen' || !Array.isArray(value)) {
      fields.push({ path: `/${name}`, name, person: null, role: null, value });
      continue;
    }
    for (const person of value as readonly Json[]) {
      if (!isJsonObject(person))
        fields.push({ path: '/betrokkenen/-', name: '-', person: '-', role: null, value: person });
      else if (isCount(person))
        counts.set(person['rol'], (counts.get(person['rol']) ?? 0) + person['aantal']);
      else fields.push(...fieldsOfPerson(person));
    }
  }
  return { fields, counts };
};

const isCount = (person: JsonObject): person is { readonly rol: string; readonly aantal: number } =>
  Object.keys(person).length === 2 &&
  typeof person['rol'] === 'string' &&
  typeof person['aantal'] === 'number';

const fieldsOfPerson = (person: JsonObject): readonly Field[] => {
  const label = typeof person['kenmerk'] === 'string' ? person['kenmerk'] : 'zonder-kenmerk';
  const role = typeof person['rol'] === 'string' ? person['rol'] : null;
  return membersOf(person).map(([name, value]) => ({
    path: `/betrokkenen/${label}/${name}`,
    name,
    person: label,
    role,
    value,
  }));
};

const membersOf = (object: JsonObject): readonly (readonly [string, Json])[] =>
  Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
