import type { JsonObject } from '#core';
import { testBsn } from './test-bsn.js';

const FIRST_NAMES = ['Marloes', 'Dirk', 'Sanne', 'Ruben', 'Jolien', 'Esther', 'Bo', 'Mick', 'Fay', 'Tijn'];
const SURNAMES = [
  'Venbroek',
  'Haverlag',
  'Oudewater',
  'Tolhek',
  'Kwartier',
  'Lindhout',
  'Zandpad',
  'Meerzicht',
];
const STREETS = ['Lindehof', 'Spoorzicht', 'Dwarsdijk', 'Molenerf', 'Achterom'];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** Somebody who does not exist, living in Haagstede (region Haaglanden of the example rulebook). */
export const inventedPerson = (
  at: number,
  { label, role, born }: { readonly label: string; readonly role: string; readonly born: number },
): JsonObject => ({
  kenmerk: label,
  rol: role,
  persoon: {
    bsn: testBsn(at),
    achternaam: pick(SURNAMES, at),
    voornamen: pick(FIRST_NAMES, at * 7),
    geboortedatum: `${born}-0${1 + (at % 9)}-1${at % 10}`,
    geslacht: at % 2 === 0 ? 'vrouw' : 'man',
  },
  adres: {
    straatnaam: pick(STREETS, at),
    huisnummer: 1 + (at % 180),
    postcode: `25${10 + (at % 80)} SA`,
    woonplaats: 'Haagstede',
  },
});
