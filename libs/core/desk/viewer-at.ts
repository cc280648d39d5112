import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { tableNamed } from '../rulebook/table-named.js';
import { mayOpenTable } from './may-open-table.js';
import type { Person } from './person.js';
import { seatAt } from './seat-at.js';
import type { Viewer } from './viewer.js';

/** For whom a table is shown when this person opens it; null when they may not. */
export const viewerAt = (
  rulebook: Rulebook,
  person: Pick<Person, 'assignment'>,
  table: string,
  at: Instant,
): Viewer | null => {
  const document = tableNamed(rulebook, table);
  if (document === undefined || mayOpenTable(rulebook, person, table, at) !== null) return null;
  const seat = seatAt(rulebook, person.assignment, document, at);
  return typeof seat === 'string' ? null : { ...seat, function: person.assignment.function };
};
