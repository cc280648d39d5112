import type { Keyring } from '#runtime';

/** Who somebody is for the hub: nobody without its key can tell which subject of which provider. */
export const personId = ({ pseudonym }: Keyring, issuer: string, subject: string): string =>
  pseudonym(JSON.stringify(['medewerker', issuer, subject])).toString('hex');
