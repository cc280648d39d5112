import type { PartnerId } from '../report/received-report.js';
import { WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import type { Person } from './person.js';
import { WORKING_ROLES } from './report-sight.js';

/** Who has the value of a field: who sent the report, or whom it was delivered to, by name. */
export interface FieldHolder {
  readonly organisation: PartnerId;
  readonly name: string;
}

/**
 * Whether somebody may see the value of one field, as its holder has it: only who works with the contents there. Null: yes. Otherwise
 * who could.
 */
export const mayRevealField = (
  { assignment: { role, organisation }, look }: Person,
  holder: FieldHolder,
): MissingRight | null => {
  const who = `wie bij ${holder.name} met de zaak werkt (rol ${WORKING_ROLES.join(', ')})`;
  if (look !== undefined) return `Wie meekijkt als een partner, ziet geen waarden. Die ziet alleen ${who}.`;
  if (organisation !== holder.organisation) return `De waarde van dit veld ziet alleen ${who}.`;
  return WORKING_ROLES.includes(role)
    ? null
    : `In uw rol ziet u wat er met een veld gebeurde, niet de waarde. Die ziet alleen ${who}. ${WHO_GIVES_ROLES}`;
};
