import type { Say } from '../language/use-words.js';
import { nl, type WordKey } from '../language/words.js';

/** What a role is called; one that the page does not know goes by its code. */
export const roleName = (t: Say, role: string): string => {
  const key = `shell.role.${role}`;
  return key in nl ? t(key as WordKey) : role;
};
