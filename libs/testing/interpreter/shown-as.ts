import type { Instant, Json, JsonObject } from '#core';
import { ageOf } from './age-of.js';
import { localDateOf } from './local-date-of.js';

const MASKED = { afgeschermd: 'geen-recht-op-inhoud' };

/** What a recipient sees of a value that is shared in this way. What cannot be generalised is masked. */
export const shownAs = (verb: string, value: Json, at: Instant): Json => {
  const members: JsonObject =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  switch (verb) {
    case 'volledig':
      return value;
    case 'aantal':
      return Array.isArray(value) ? { aantal: value.length } : MASKED;
    case 'woonplaats':
      return typeof members['woonplaats'] === 'string' ? { woonplaats: members['woonplaats'] } : MASKED;
    case 'aard':
      if (typeof members['aard'] === 'string') return { aard: members['aard'] };
      return typeof members['soort'] === 'string' ? { soort: members['soort'] } : MASKED;
    case 'leeftijdsband':
      return { leeftijdsband: bandOf(ageOf(value, localDateOf(at))) };
    case 'afgeschermd':
      return MASKED;
    default:
      throw new Error(`the interpreter does not know ${verb}`);
  }
};

const bandOf = (age: number | null): string => {
  if (age === null) return 'onbekend';
  if (age >= 65) return '65+';
  if (age >= 25) return '25-64';
  if (age >= 18) return '18-24';
  if (age >= 16) return '16-17';
  if (age >= 12) return '12-15';
  return age >= 4 ? '4-11' : '0-3';
};
