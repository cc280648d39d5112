import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Person } from '../person.js';

/** How the function somebody acts in is called in a report, without a name. */
export const roleName = ({ partners }: Rulebook, { assignment }: Person): string => {
  const { organisation, function: code, role } = assignment;
  return code === null ? role : (partners.get(organisation)?.functions.get(code)?.name ?? code);
};

/** The same as a code. */
export const functionCode = ({ assignment: { function: code, role } }: Person): string => code ?? role;
