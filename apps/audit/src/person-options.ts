import { parseArgs } from 'node:util';

export const PURPOSES = ['inzageverzoek', 'correctieverzoek', 'bezwaar', 'klacht', 'toezicht'] as const;

export interface PersonOptions {
  readonly purpose: (typeof PURPOSES)[number];
  readonly ldv: boolean;
}

export const PERSON_USAGE = `Gebruik: npm run betrokkene -- --doel <${PURPOSES.join('|')}> [--ldv]. Geef de persoon op de standaardinvoer: een BSN, of achternaam|voornamen|geboortedatum. Zet persoonsgegevens nooit op de opdrachtregel.`;

/** Reads the command line; whatever else stands there is never repeated, because it may be a person. */
export const personOptions = (args: readonly string[]): PersonOptions | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { doel: { type: 'string' }, ldv: { type: 'boolean', default: false } },
    });
    const purpose = PURPOSES.find((one) => one === values.doel);
    return purpose === undefined ? PERSON_USAGE : { purpose, ldv: values.ldv };
  } catch {
    return PERSON_USAGE;
  }
};
