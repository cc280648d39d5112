import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';

/** Initials and year of birth, or the age where that is all that is told; null when the view does not tell who it is. */
export const personLabel = (person: Json | undefined): string | null => {
  if (!isJsonObject(person)) return null;
  const { voornamen, achternaam, geboortedatum, leeftijd } = person;
  const letters = [...initialsOf(voornamen), ...initialsOf(achternaam)];
  if (letters.length === 0) return null;
  const name = letters.map((letter) => `${letter}.`).join('');
  if (typeof geboortedatum === 'string') return `${name} ${geboortedatum.slice(0, 4)}`;
  return typeof leeftijd === 'number' ? `${name} ${leeftijd} jaar` : name;
};

const initialsOf = (name: Json | undefined): readonly string[] =>
  typeof name === 'string'
    ? name
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ([...word][0] ?? '').toUpperCase())
    : [];
