import { isJsonObject } from './json.js';
import type { Json, JsonObject } from './json.js';
import { personsOf } from './persons-of.js';

/** Somebody in a report: what identifies them, and their place in its list. */
export interface IdentifiedPerson {
  readonly identity: string;
  readonly person: number;
}

/** The persons of a report who can be told apart from everybody else. */
export const personsIn = (data: JsonObject): readonly IdentifiedPerson[] => {
  const persons = personsOf(data) ?? [];
  return persons.flatMap((entry, person) => {
    const identity = isJsonObject(entry) ? identityOf(entry['persoon']) : null;
    return identity === null ? [] : [{ identity, person }];
  });
};

/** The citizen service number, or what stands in for it (Wmo 2015 art. 5.2.9); null: nothing that identifies. */
export const identityOf = (person: Json | undefined): string | null => {
  if (!isJsonObject(person)) return null;
  const { bsn, achternaam, voornamen, geboortedatum } = person;
  if (typeof bsn === 'string') return `bsn:${bsn}`;
  if (typeof achternaam !== 'string' || typeof geboortedatum !== 'string') return null;
  return `naam:${[achternaam, voornamen ?? '', geboortedatum].join('|').normalize('NFC').toLowerCase()}`;
};
