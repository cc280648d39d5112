import type { Keyring } from '#runtime';
import type { Session } from '#store';

/** What somebody is called, as their provider said. */
export const nameIn = (
  { people }: Pick<Keyring, 'people'>,
  { person, sealedName }: Pick<Session, 'person' | 'sealedName'>,
): string => people.open(sealedName, Buffer.from(person)).toString('utf8');
