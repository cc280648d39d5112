import type { Keyring } from '#runtime';
import type { Session } from '#store';

/** What somebody is called, as their provider said. */
export const nameIn = ({ people }: Keyring, { person, sealedName }: Session): string =>
  people.open(sealedName, Buffer.from(person)).toString('utf8');
