import type { JsonObject } from '#core';
import { inventedPerson } from '../input/invented-person.js';

const ACCOUNT =
  'Er is met beide bewoners en met de school gesproken. Iedereen noemt de spanning van de afgelopen weken. ' +
  'De kinderen slapen bij een tante en gaan gewoon naar school. Er zijn afspraken gemaakt tot de volgende week. ';

const child = (at: number): JsonObject => ({
  ...inventedPerson(at, { label: `K${at}`, role: 'kind', born: 2010 + at }),
  inBeeld: 'ja',
  relatie: 'kind van V1',
});

/** A safety assessment by Veilig Thuis of about 2.8 KB, with five persons. */
export const sharingReport: JsonObject = {
  beoordeling: 'VT-2026-1',
  versie: 2,
  onderdeel: 'A',
  instrument: { naam: 'Triage-instrument Veilig Thuis', versie: '3' },
  triage: 'B',
  acuteOnveiligheid: 'nee',
  veiligheidsvoorwaarden: ['De kinderen slapen bij hun tante.', 'Beiden zijn bereikbaar.'],
  geldigTot: '2026-12-07',
  beoordelaarRol: 'sociaal werker',
  eerdereMeldingen: 3,
  onderbouwing: ACCOUNT.repeat(3).trim(),
  lopendeHulp: { soort: 'gezinshulp', omschrijving: 'Loopt sinds de zomer.', aanbieder: 'Voorbeeldhulp' },
  gezondheid: 'Een van beiden slaapt slecht.',
  advies: 'Wacht met terugkeer tot de afspraken zijn nagekomen.',
  inKennisStellen: false,
  betrokkenen: [
    inventedPerson(1, { label: 'V1', role: 'verdachte', born: 1984 }),
    inventedPerson(2, { label: 'S1', role: 'slachtoffer', born: 1986 }),
    child(1),
    child(2),
    child(3),
  ],
};
