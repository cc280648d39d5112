import type { Body, Mark } from './body.js';
import { persons, place } from './persons.js';

/** Part A of a safety assessment, with everything in it that may not go to the table: health, medical secrets, a secret address. */
export const veiligheidsbeoordeling = (mark: Mark, at: string): Body => ({
  beoordeling: mark('beoordeling'),
  versie: 1,
  onderdeel: 'A',
  instrument: { naam: mark('instrument'), versie: '3' },
  triage: 'B',
  acuteOnveiligheid: 'nee',
  veiligheidsvoorwaarden: [mark('voorwaarde')],
  geldigTot: at.slice(0, 10),
  beoordelaarRol: mark('beoordelaarRol'),
  eerdereMeldingen: 2,
  onderbouwing: mark('onderbouwing'),
  lopendeHulp: {
    soort: mark('hulpSoort'),
    omschrijving: mark('hulpOmschrijving'),
    aanbieder: mark('hulpAanbieder'),
  },
  gezondheid: mark('gezondheid'),
  medisch: mark('medisch'),
  advies: mark('advies'),
  inKennisStellen: false,
  geheimAdres: {
    // a house of its own: the hub refuses a secret address that stands elsewhere in the report too
    adres: { ...place(mark('geheimStraat')), postcode: '3925 SD', huisnummer: 4 },
    bestemdVoor: [{ organisatie: 'rvdk', functie: 'raadsonderzoeker' }],
  },
  betrokkenen: persons(mark, false),
});
