import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
import { personsOf } from '../report/persons-of.js';
import type { ValidReport } from '../report/report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { placeKey } from './place-key.js';

/**
 * The region a report is about, read from the places the rulebook lists, in that order, as regions are at its receipt; null when
 * none is known. Regions that were found wrong are passed over.
 */
export const regionOf = (
  rulebook: Rulebook,
  report: Pick<ValidReport, 'data' | 'receivedAt'>,
  except: readonly string[] = [],
): string | null => {
  for (const source of rulebook.document.regiobepaling) {
    const places =
      'veld' in source ? [valueAt(report.data, pointerSteps(source.veld))] : homesOf(report.data, source.rol);
    for (const place of places) {
      const known = typeof place === 'string' ? rulebook.regionsOfPlace.get(placeKey(place)) : undefined;
      const found = known?.find(({ period }) => isWithin(period, report.receivedAt));
      if (found !== undefined && !except.includes(found.region)) return found.region;
    }
  }
  return null;
};

const homesOf = (data: JsonObject, role: string): readonly (Json | undefined)[] =>
  (personsOf(data) ?? [])
    .filter((person) => isJsonObject(person) && person['rol'] === role)
    .map((person) => valueAt(person, ['adres', 'woonplaats']));
