import type { RecipientName } from '../process/delivery-id.js';
import { recipientOfName } from '../process/delivery-id.js';
import { recipientsIn } from '../rulebook/recipients-in.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** Whoever can have a board: each member of a table, and each function of one that has a stream of its own. */
export const recipientsAtTables = (
  rulebook: Pick<Rulebook, 'partners' | 'tables'>,
): readonly RecipientName[] => {
  const members = new Set(rulebook.tables.flatMap(({ members }) => members));
  return recipientsIn(rulebook).filter((name) => members.has(recipientOfName(name).recipient));
};
