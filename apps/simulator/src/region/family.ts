import type { JsonObject } from '#core';
import type { Dice } from './dice.js';
import type { LiveRegion } from './regions.js';

/** The invented people of one story, as the systems of partners know them. */
export interface Family {
  readonly suspect: JsonObject;
  readonly victim: JsonObject;
  readonly children: readonly JsonObject[];
}

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const FIRST = 999_900_000;
const HOW_MANY = 100_000;
const MOST_IN_FAMILY = 4;

const passes = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

/** Citizen service numbers that nobody has: they start with 9999, and pass the eleven-test. */
const numbers = Array.from({ length: HOW_MANY }, (_, at) => String(FIRST + at)).filter(passes);

/** How many families there are without anybody being in two of them. */
export const FAMILIES = Math.floor(numbers.length / MOST_IN_FAMILY);

const SURNAMES = [
  'Aardenburg',
  'Berkenrode',
  'Citroen',
  'Dennenbos',
  'Esdoorn',
  'Frambozenhof',
  'Goudsbloem',
  'Hazelnoot',
  'IJsvogel',
  'Jasmijn',
  'Kastanje',
  'Lindeblad',
  'Madelief',
  'Nachtegaal',
  'Olmenhout',
] as const;
const MEN = ['Arjan', 'Bilal', 'Coen', 'Dirk', 'Emre', 'Frank', 'Gijs', 'Hamza', 'Ivo', 'Jelle'] as const;
const WOMEN = ['Anouk', 'Britt', 'Chaima', 'Daphne', 'Elif', 'Floor', 'Greetje', 'Hanan', 'Iris'] as const;
const CHILDREN = ['Sil', 'Noa', 'Ties', 'Lina', 'Mees', 'Yara', 'Bo', 'Fay'] as const;
const STREETS = ['Proeflaan', 'Voorbeeldstraat', 'Oefenkade', 'Testplein', 'Modelweg'] as const;

/** Invents the family with this number, always the same people's numbers for the same one; `year` is the one we live in. */
export const familyOf = (
  dice: Dice,
  number: number,
  region: LiveRegion,
  { children, year }: { readonly children: number; readonly year: number },
): Family => {
  const bsn = (nth: number): string =>
    numbers[(number * MOST_IN_FAMILY + nth) % numbers.length] ?? numbers[0] ?? '';
  const achternaam = dice.of(SURNAMES);
  const adres = {
    straatnaam: dice.of(STREETS),
    huisnummer: dice.between(1, 240),
    postcode: region.postcode,
    woonplaats: region.place,
  };
  const born = (least: number, most: number): string =>
    `${year - dice.between(least, most)}-${twoDigits(dice.between(1, 12))}-${twoDigits(dice.between(1, 28))}`;
  const relation = dice.of(['partner', 'ex-partner']);
  return {
    suspect: {
      kenmerk: 'V1',
      rol: 'verdachte',
      persoon: {
        bsn: bsn(0),
        achternaam,
        voornamen: dice.of(MEN),
        geboortedatum: born(20, 58),
        geslacht: 'man',
      },
      adres,
      relatie: `${relation} van slachtoffer`,
      verzorgerVanKind: children > 0,
    },
    victim: {
      kenmerk: 'S1',
      rol: 'slachtoffer',
      persoon: {
        bsn: bsn(1),
        achternaam: dice.of(SURNAMES),
        voornamen: dice.of(WOMEN),
        geboortedatum: born(20, 55),
        geslacht: 'vrouw',
      },
      adres,
      relatie: `${relation} van verdachte`,
      verzorgerVanKind: children > 0,
    },
    children: Array.from({ length: Math.min(children, MOST_IN_FAMILY - 2) }, (_, nth) => ({
      kenmerk: `K${nth + 1}`,
      rol: 'kind',
      persoon: {
        bsn: bsn(2 + nth),
        achternaam,
        voornamen: dice.of(CHILDREN),
        geboortedatum: born(2, 15),
      },
      adres,
      relatie: 'kind van slachtoffer',
      inBeeld: dice.of(['ja', 'ja', 'nee']),
    })),
  };
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
