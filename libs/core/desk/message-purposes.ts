import type { Role } from './person.js';

/** For what somebody can open a report who looks at what happened with it, and not at a case. */
const OVERSIGHT: Readonly<Partial<Record<Role, readonly string[]>>> = {
  beheerder: ['beheer'],
  partnerbeheerder: ['beheer'],
  autorisatiebeheerder: ['toetsen-autorisatie'],
  'fg-auditor': ['toezicht'],
};

/** When nothing of it was shared with anybody: to find out why. */
const NOTHING_SHARED: readonly string[] = ['nagaan-waarom'];

/** The purposes that somebody in a role chooses from: who works with a case those for which it was shared. */
export const messagePurposes = (role: Role, shared: readonly string[]): readonly string[] =>
  OVERSIGHT[role] ?? (shared.length === 0 ? NOTHING_SHARED : shared);

const NAMES: Readonly<Record<string, string>> = {
  beheer: 'Beheer van het berichtenverkeer',
  'toetsen-autorisatie': 'Nagaan of de autorisaties kloppen',
  toezicht: 'Toezicht op de omgang met gegevens',
  'nagaan-waarom': 'Nagaan waarom niets is gedeeld',
};

/** What such a purpose is called; undefined for one of the rulebook. */
export const messagePurposeName = (code: string): string | undefined => NAMES[code];
