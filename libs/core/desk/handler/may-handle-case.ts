import type { Instant } from '../../report/instant.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { mayOpenTable } from '../may-open-table.js';
import type { MissingRight } from '../missing-right.js';
import type { Person } from '../person.js';

/** Whether somebody may see and change who handles a case at a table: who sits there, and not who only looks. Null: yes. */
export const mayHandleCase = (
  rulebook: Rulebook,
  person: Person,
  table: string,
  at: Instant,
): MissingRight | null =>
  person.look === undefined
    ? mayOpenTable(rulebook, person, table, at)
    : 'Wie meekijkt als een ketenpartner, ziet niet wie daar een zaak behandelt en kan haar niet behandelen.';
