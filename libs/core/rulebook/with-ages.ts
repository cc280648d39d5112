import { ageOn } from '../report/age.js';
import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import { personsOf } from '../report/persons-of.js';
import type { ValidReport } from '../report/report.js';
import { localDate } from '../time/local-time.js';

/**
 * The report as conditions look at it: its persons have their `leeftijd` at the time of the offence (P13), or at receipt when
 * the report names no offence.
 */
export const withAges = ({ data, receivedAt }: ValidReport): JsonObject => agedData(data, receivedAt);

export const agedData = (data: JsonObject, receivedAt: Instant): JsonObject => {
  const persons = personsOf(data);
  if (persons === null) return data;
  const offence = valueAt(data, ['feit', 'gepleegdOp']);
  const date = typeof offence === 'string' ? offence : localDate(receivedAt);
  return { ...data, betrokkenen: persons.map((person) => withAge(person, date)) };
};

const withAge = (person: Json, date: string): Json => {
  if (!isJsonObject(person)) return person;
  const age = ageOn(person['persoon'], date);
  return age === null ? person : { ...person, leeftijd: age };
};
