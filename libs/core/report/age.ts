import { localDate } from '../time/local-time.js';
import type { Instant } from './instant.js';
import { isJsonObject } from './json.js';
import type { Json } from './json.js';

/** Whole years of a person (`persoon` of a betrokkene) on a local date `YYYY-MM-DD`; null when nothing is known of it. */
export const ageOn = (person: Json | undefined, date: string): number | null => {
  if (!isJsonObject(person)) return null;
  const born = person['geboortedatum'];
  if (typeof born === 'string') {
    const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
    return born.slice(5) > date.slice(5) ? years - 1 : years;
  }
  return typeof person['leeftijd'] === 'number' ? person['leeftijd'] : null;
};

/** As `ageOn`, on the local date of an instant. */
export const ageAt = (person: Json | undefined, at: Instant): number | null => ageOn(person, localDate(at));
