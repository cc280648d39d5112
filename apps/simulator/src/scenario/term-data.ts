import { isJsonObject, toRfc3339 } from '#core';
import type { Json, JsonObject } from '#core';
import { rowOf } from './data-of.js';
import type { ExpectedTerm, TermKind } from './expected-term.js';
import type { Scenario, TermRow } from './scenario.js';
import { termToldBy } from './told-terms.js';

/** What the hub must tell of a term in this row; `refersTo`: its id of the report that started it. */
export const termDataOf = (
  scenario: Scenario,
  row: TermRow,
  kinds: Readonly<Record<string, TermKind>>,
  refersTo: string,
): JsonObject => {
  const term = termToldBy(scenario, row);
  const item = itemOf(scenario, term);
  return {
    termijn: term.termijn,
    omschrijving: kinds[term.termijn]?.omschrijving ?? '',
    gebeurtenis: row.meldt.gebeurtenis,
    moment: inUtc(row.tijd),
    eindigt: inUtc(term.eindigt),
    betreft: refersTo,
    ...(item === null ? {} : { onderdeel: item }),
    ...(term.houder === undefined ? {} : { termijnhouder: term.houder }),
  };
};

/** The place in the report's list of what a term is about; null: the report as a whole. */
export const itemOf = (scenario: Scenario, { rij, onderdeel }: ExpectedTerm): number | null => {
  if (onderdeel === undefined || typeof onderdeel === 'number') return onderdeel ?? null;
  const persons = rowOf(scenario, rij).gegevens?.['betrokkenen'];
  const place = (Array.isArray(persons) ? (persons as readonly Json[]) : []).findIndex(
    (person) => (isJsonObject(person) ? person['als'] : person) === onderdeel,
  );
  if (place < 0) throw new Error(`${scenario.code} rij ${rij} noemt ${onderdeel} niet`);
  return place;
};

const inUtc = (moment: string): string => toRfc3339(Date.parse(moment));
