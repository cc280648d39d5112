import { partnerName } from '../explain/partner-name.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf } from '../rulebook/succession.js';
import { tableNamed } from '../rulebook/table-named.js';
import { mayOpenTable } from './may-open-table.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import type { Person } from './person.js';
import { viewerAt } from './viewer-at.js';

/** Whether somebody may chair an overleg: in the role of chair, for the organisation and function that coordinate it. Null: yes. */
export const mayChair = (
  rulebook: Rulebook,
  person: Person,
  table: string,
  at: Instant,
): MissingRight | null => {
  const closed = mayOpenTable(rulebook, person, table, at);
  if (closed !== null) return closed;
  if (person.assignment.role !== 'voorzitter')
    return roleMissing(`Het overleg ${table} voorzitten`, ['voorzitter']);
  const document = tableNamed(rulebook, table);
  const coordinator = document?.coordinator;
  const seat = viewerAt(rulebook, person, table, at);
  if (document === undefined || coordinator === undefined || seat === null) return null;
  const { organisatie, functie = null } = coordinator;
  const chairs = document.regios.map((region) => heirOf(rulebook, organisatie, at, region));
  if (chairs.includes(seat.organisation) && (functie === null || functie === seat.function)) return null;
  const of = partnerName(rulebook, organisatie);
  return `Dit overleg wordt voorgezeten door ${of}${functie === null ? '' : ` (functie ${functie})`}. ${WHO_GIVES_ROLES}`;
};
