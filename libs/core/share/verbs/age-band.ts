import { ageAt } from '../../report/age.js';
import type { Verb } from '../verbs.js';

const BANDS: readonly (readonly [below: number, band: string])[] = [
  [4, '0-3'],
  [12, '4-11'],
  [16, '12-15'],
  [18, '16-17'],
  [25, '18-24'],
  [65, '25-64'],
  [Infinity, '65+'],
];

const UNKNOWN = 'onbekend';

/** Everything an age band can say. */
export const AGE_BANDS: readonly string[] = [...BANDS.map(([, band]) => band), UNKNOWN];

/** Of a person only the age band at the moment of receipt; a person of unknown age shows as `onbekend`. */
export const ageBand: Verb = (person, at) => {
  const age = ageAt(person, at);
  const band = age === null ? undefined : BANDS.find(([below]) => age < below)?.[1];
  return { leeftijdsband: band ?? UNKNOWN };
};
