import { isJsonObject, type Json, type JsonObject } from '#core';

/**
 * An example report with changes, each from a path to a value (null takes away): `feit.aard`, or `V1.persoon.leeftijd` for the
 * person with that `kenmerk`; a person that is not there yet is added.
 */
export const changedReport = (example: JsonObject, changes: Readonly<Record<string, Json>>): JsonObject =>
  Object.entries(changes).reduce((data, [path, value]) => changed(data, path.split('.'), value), example);

const changed = (data: JsonObject, [step = '', ...rest]: readonly string[], value: Json): JsonObject =>
  isPerson(step)
    ? { ...data, betrokkenen: changedPersons(data['betrokkenen'], step, rest, value) }
    : placed(data, [step, ...rest], value);

/** A step that is the `kenmerk` of a person: a capital and a number. */
export const isPerson = (step: string): boolean => /^[A-Z][0-9]+$/.test(step);

const changedPersons = (
  list: Json | undefined,
  mark: string,
  steps: readonly string[],
  value: Json,
): readonly Json[] => {
  const persons = Array.isArray(list) ? (list as readonly Json[]) : [];
  const isMeant = (person: Json): boolean => isJsonObject(person) && person['kenmerk'] === mark;
  if (steps.length === 0 && value === null) return persons.filter((person) => !isMeant(person));
  const whole = (person: JsonObject): JsonObject =>
    steps.length > 0 ? placed(person, steps, value) : { kenmerk: mark, ...(value as JsonObject) };
  return persons.some(isMeant)
    ? persons.map((person) => (isMeant(person) ? whole(person as JsonObject) : person))
    : [...persons, whole({ kenmerk: mark })];
};

const placed = (at: JsonObject, [step = '', ...rest]: readonly string[], value: Json): JsonObject => {
  if (rest.length > 0) {
    const inner = at[step];
    return { ...at, [step]: placed(isJsonObject(inner) ? inner : {}, rest, value) };
  }
  const { [step]: _before, ...others } = at;
  return value === null ? others : { ...at, [step]: value };
};
