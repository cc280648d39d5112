import { isJsonObject } from '../report/json.js';
import type { JsonObject } from '../report/json.js';
import { personsOf } from '../report/persons-of.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Plan } from './plan.js';

/** Per person condition of the plan, for each person in the report's list whether it holds, as `1` and `0`. */
export const personBits = (rulebook: Rulebook, plan: Plan, report: JsonObject): readonly string[] => {
  if (plan.personConditions.length === 0) return [];
  const persons = personsOf(report);
  if (persons === null) return [];
  return plan.personConditions.map((condition) =>
    persons
      .map((person) =>
        isJsonObject(person) && rulebook.conditions[condition]?.holds({ persoon: person }) ? '1' : '0',
      )
      .join(''),
  );
};
