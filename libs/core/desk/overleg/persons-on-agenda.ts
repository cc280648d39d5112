import { isJsonObject } from '../../report/json.js';
import { personsOf } from '../../report/persons-of.js';
import type { CardPerson } from '../card.js';
import { personLabel } from '../person-label.js';
import type { VersionedReport } from './versioned-reports.js';

/** Who the newest of these reports that names anybody names, without what others at the screen need not read. */
export const personsOnAgenda = (reports: readonly VersionedReport[]): readonly CardPerson[] => {
  const newest = [...reports]
    .sort((one, other) => other.first.receivedAt - one.first.receivedAt || (one.id < other.id ? -1 : 1))
    .find(({ data }) => personsOf(data) !== null);
  return (newest === undefined ? [] : (personsOf(newest.data) ?? [])).flatMap((person) =>
    isJsonObject(person) && typeof person['rol'] === 'string'
      ? [
          {
            kenmerk: typeof person['kenmerk'] === 'string' ? person['kenmerk'] : null,
            rol: person['rol'],
            aanduiding: personLabel(person['persoon']),
          },
        ]
      : [],
  );
};
