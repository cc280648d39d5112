import type { BetrokkeneOpKaart } from '../../api/desk.generated.js';
import { capitalised } from '../../language/capitalised.js';
import type { Say } from '../../language/use-words.js';

/** A code as a word: `wordt-vervolgd` as "wordt vervolgd", `kinderenBetrokken` as "Kinderen betrokken". */
export const spokenCode = (code: string): string => {
  const words = code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return capitalised(words);
};

/** Initials and year of birth as they read best: `J.D. (2006)`. */
export const personName = (label: string): string => label.replace(/ (\d{4})$/, ' ($1)');

/** How a case is called on a screen that others can see: its suspects, and otherwise everybody, by initials and year of birth. */
export const caseName = (persons: readonly BetrokkeneOpKaart[], t: Say): string => {
  const suspects = persons.filter(({ rol }) => rol === 'verdachte');
  const named = (suspects.length > 0 ? suspects : persons).flatMap(({ aanduiding }) => aanduiding ?? []);
  return named.length > 0 ? [...new Set(named.map(personName))].join(', ') : t('overleg.case-unnamed');
};
