import type { Duration } from '../time/duration.js';
import { clockPhrase } from './window-phrase.js';

const UNITS: Readonly<Record<Duration['eenheid'], readonly [one: string, more: string]>> = {
  minuten: ['minuut', 'minuten'],
  uren: ['uur', 'uur'],
  dagen: ['dag', 'dagen'],
  werkdagen: ['werkdag', 'werkdagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
};

/** A length of time in words, without what does not count: `90 minuten`. */
export const lengthPhrase = ({ aantal, eenheid }: Duration): string =>
  `${aantal} ${UNITS[eenheid][aantal === 1 ? 0 : 1]}`;

/** What does not count in these lengths of time: ` (00.00 tot 09.00 uur telt niet mee)`; nothing when all counts. */
export const excludedPhrase = (durations: readonly Duration[]): string => {
  const windows = durations
    .flatMap(({ uitgezonderd }) => uitgezonderd ?? [])
    .map(([van, tot]) => `${clockPhrase(van)} tot ${clockPhrase(tot)} uur`);
  return windows.length === 0 ? '' : ` (${[...new Set(windows)].join(' en ')} telt niet mee)`;
};
