import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import type { Row, Scenario } from './scenario.js';

/** The data a row sends: the persons it names filled in, and `betreft` when it answers a report (the hub's id of it). */
export const dataOf = (scenario: Scenario, row: Row, refersTo: string | null): JsonObject => {
  const data = contentsOf(scenario, row);
  const persons = data['betrokkenen'];
  return {
    ...(refersTo === null ? {} : { betreft: refersTo }),
    ...data,
    ...(Array.isArray(persons)
      ? { betrokkenen: (persons as readonly Json[]).map((person) => personOf(scenario, person)) }
      : {}),
  };
};

const contentsOf = (scenario: Scenario, row: Row): JsonObject => {
  const same = row.herhaaltRij ?? row.zelfdeAlsRij;
  const original = same === undefined ? row : rowOf(scenario, same);
  if (original.gegevens === undefined) throw new Error(`${scenario.code} rij ${row.rij} heeft geen gegevens`);
  return original.gegevens;
};

const personOf = (scenario: Scenario, named: Json): JsonObject => {
  const { als, ...changes } = isJsonObject(named) ? named : { als: named };
  const person = scenario.personen[String(als)];
  if (person === undefined) throw new Error(`${scenario.code} kent de persoon ${String(als)} niet`);
  return { ...person, ...changes };
};

/** A row of a scenario by its number. */
export const rowOf = (scenario: Scenario, number: number): Row => {
  const row = scenario.rijen.find(({ rij }) => rij === number);
  if (row === undefined) throw new Error(`${scenario.code} heeft geen rij ${number}`);
  return row;
};
