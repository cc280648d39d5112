import type { Body, Mark } from './body.js';
import { persons, place } from './persons.js';

/** Worries told to Veilig Thuis, with something under medical secrecy. */
export const vtMelding = (mark: Mark, at: string, organisatie: 'politie' | 'crisisteam'): Body => ({
  referentie: mark('referentie'),
  melder: { organisatie, dienst: mark('melderDienst') },
  zorgelijkeSituatie: {
    situatieschets: mark('situatieschets'),
    nadereOmschrijving: mark('nadereOmschrijving'),
  },
  incident: {
    tijdstip: at,
    omschrijving: mark('incidentOmschrijving'),
    locatie: place(mark('locatieStraat')),
  },
  verzoek: mark('verzoek'),
  acuut: 'nee',
  kinderenBetrokken: 'ja',
  gezag: 'bekend',
  medisch: mark('medisch'),
  terugkoppelingGewenst: false,
  betrokkenen: persons(mark, false),
});
