import { ageAt, ageOn } from '../report/age.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { ValidReport } from '../report/report.js';
import type { ConditionSubject } from './conditions-of-report.js';

/**
 * What the conditions of a report may look at. Persons get their `leeftijd` at the time of the offence (P13), or at
 * receipt when the report names no offence.
 */
export const conditionSubject = (report: ValidReport, facts: ConditionSubject['zaak']): ConditionSubject => {
  const { data, provider } = report;
  const persons = data['betrokkenen'];
  const bericht: JsonObject = Array.isArray(persons)
    ? { ...data, betrokkenen: (persons as readonly Json[]).map((person) => withAge(person, report)) }
    : data;
  return { bericht, zaak: facts, verstrekker: { code: provider.capacity, soort: provider.kind } };
};

const withAge = (person: Json, report: ValidReport): Json => {
  if (!isJsonObject(person)) return person;
  const offence = valueAt(report.data, ['feit', 'gepleegdOp']);
  const age =
    typeof offence === 'string'
      ? ageOn(person['persoon'], offence)
      : ageAt(person['persoon'], report.receivedAt);
  return age === null ? person : { ...person, leeftijd: age };
};
