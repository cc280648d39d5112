import { recipientName, type RecipientName } from '#core';
import { assignmentIn } from './example-people.js';
import type { PersonDocument } from './people-document.js';

/** Who of the invented people looks at a ZSM table for each organisation and function, by the name they sign in with. */
export const seatsOf = (people: readonly PersonDocument[]): Readonly<Record<RecipientName, string>> =>
  Object.fromEntries(
    people.flatMap(({ gebruikersnaam, rollen }) =>
      rollen
        .map(assignmentIn)
        .filter(({ role }) => role === 'zsm-dienst')
        .map(({ organisation, function: of }) => [
          recipientName({ recipient: organisation, function: of }),
          gebruikersnaam,
        ]),
    ),
  );
