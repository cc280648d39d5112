import type { JsonObject } from '#core';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const FIRST = 999_900_000;
const HOW_MANY = 100_000;

const passes = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

/** Citizen service numbers that nobody has: they start with 9999, and pass the eleven-test. */
const numbers = Array.from({ length: HOW_MANY }, (_, at) => String(FIRST + at)).filter(passes);

const NAMES = ['Aardbei', 'Berkenrode', 'Citroen', 'Dennenbos', 'Esdoorn', 'Frambozenhof', 'Goudsbloem'];
const PERSONS_A_CASE = 6;

/** Somebody who does not exist: the so manieth person of a case. */
export const inventedPerson = (number: number, nth: number, age: number): JsonObject => {
  const at = number * PERSONS_A_CASE + nth;
  return {
    bsn: numbers[at % numbers.length] ?? '',
    achternaam: `${NAMES[number % NAMES.length]}-${number}`,
    voornamen: `Proef ${nth}`,
    leeftijd: age,
  };
};
