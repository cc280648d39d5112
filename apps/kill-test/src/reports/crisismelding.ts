import type { Body, Mark } from './body.js';
import { persons, place } from './persons.js';

/** A crisis in Haaglanden, reported by the police on the spot. */
export const crisismelding = (mark: Mark, at: string): Body => ({
  referentie: mark('referentie'),
  melder: { organisatie: 'politie', dienst: mark('melderDienst') },
  tijdstip: at,
  acuut: 'ja',
  kernvragen: {
    watIsErGebeurd: mark('watIsErGebeurd'),
    watIsBekend: mark('watIsBekend'),
    isHetNuVeilig: mark('isHetNuVeilig'),
    watMoetErNuGebeuren: mark('watMoetErNuGebeuren'),
    wieZijnBetrokken: mark('wieZijnBetrokken'),
  },
  locatie: place(mark('locatieStraat')),
  terPlaatse: true,
  kinderenBetrokken: 'ja',
  gezag: 'bekend',
  terugkoppelingGewenst: false,
  wpgArtikel: '8',
  betrokkenen: persons(mark, false),
});
