import type { PermitFor, PersonPermits } from '../share/permits.js';

/** What is seen of a person who can have fields of these categories: the fields, or only that there is one. */
export const personPermit = (
  permitted: PersonPermits | null,
  categories: readonly string[],
): PermitFor | 'aantal' | null => {
  if (permitted === null) return null;
  const { permitFor, counted } = permitted;
  if (permitFor === null) return 'aantal';
  return counted && categories.every((category) => permitFor(category) === null) ? 'aantal' : permitFor;
};
