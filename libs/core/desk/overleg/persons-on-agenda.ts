import { isJsonObject } from '../../report/json.js';
import type { Json } from '../../report/json.js';
import { personsOf } from '../../report/persons-of.js';
import type { CardPerson } from '../card.js';
import type { CurrentReport } from './current-reports.js';

/** Who the newest of these reports that names anybody names, without what others at the screen need not read. */
export const personsOnAgenda = (reports: readonly CurrentReport[]): readonly CardPerson[] => {
  const newest = [...reports]
    .sort((one, other) => other.first.receivedAt - one.first.receivedAt || (one.id < other.id ? -1 : 1))
    .find(({ data }) => personsOf(data) !== null);
  return (newest === undefined ? [] : (personsOf(newest.data) ?? [])).flatMap((person) =>
    isJsonObject(person) && typeof person['rol'] === 'string'
      ? [
          {
            kenmerk: typeof person['kenmerk'] === 'string' ? person['kenmerk'] : null,
            rol: person['rol'],
            aanduiding: initialsOf(person['persoon']),
          },
        ]
      : [],
  );
};

/** Initials and year of birth; null: who it is was not shared. */
const initialsOf = (person: Json | undefined): string | null => {
  if (!isJsonObject(person)) return null;
  const { voornamen, achternaam, geboortedatum } = person;
  if (typeof achternaam !== 'string') return null;
  const initials = [voornamen, achternaam]
    .flatMap((name) => (typeof name === 'string' ? [`${name.slice(0, 1).toUpperCase()}.`] : []))
    .join('');
  return typeof geboortedatum === 'string' ? `${initials} ${geboortedatum.slice(0, 4)}` : initials;
};
