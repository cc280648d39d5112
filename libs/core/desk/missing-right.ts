import type { Role } from './person.js';

/** Why somebody may not do something: what is missing and who gives it, as one or two Dutch sentences. */
export type MissingRight = string;

/** Who gives people their roles. */
export const WHO_GIVES_ROLES =
  'Rollen geeft de autorisatiebeheerder van uw organisatie, of die van Samenloop als uw organisatie er geen heeft.';

/** What is said when somebody works in another role than these. */
export const roleMissing = (what: string, roles: readonly Role[]): MissingRight =>
  `${what} kan alleen in de rol ${roles.join(' of ')}. ${WHO_GIVES_ROLES}`;
