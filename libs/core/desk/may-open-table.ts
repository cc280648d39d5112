import { regionName } from '../rulebook/region-name.js';
import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TableDocument } from '../rulebook/rulebook-document.js';
import { tableNamed } from '../rulebook/table-named.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import type { Person, Role } from './person.js';
import { seatAt } from './seat-at.js';

/** In which roles one sits at a table: whoever is on duty at a ZSM table, chair and participants at an overleg. */
const rolesAt = ({ soort }: TableDocument): readonly Role[] =>
  soort === 'zsm' ? ['zsm-dienst'] : ['deelnemer', 'voorzitter'];

/** Whether somebody may see what lies on a table, by its code; null: yes. */
export const mayOpenTable = (
  rulebook: Rulebook,
  person: Pick<Person, 'assignment'>,
  table: string,
  at: Instant,
): MissingRight | null => {
  const { assignment } = person;
  const document = tableNamed(rulebook, table);
  if (document === undefined) return 'Deze tafel staat niet in de actieve regelset.';
  if (!isWithin(assignment.period, at)) return `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
  const roles = rolesAt(document);
  if (!roles.includes(assignment.role)) return roleMissing(`De tafel ${table} openen`, roles);
  const seat = seatAt(rulebook, assignment, document, at);
  switch (seat) {
    case 'elsewhere': {
      const regions = document.regios.map((region) => regionName(rulebook, region) ?? region);
      return `Uw rol geldt niet in de regio van deze tafel (${regions.join(', ')}). ${WHO_GIVES_ROLES}`;
    }
    case 'no member':
      return 'Uw organisatie of functie zit niet aan deze tafel. Wie er zitten staat in de regelset; de beheerder van Samenloop past die aan.';
    case 'several':
      return `Uw organisatie is gesplitst en uw rol noemt geen regio. ${WHO_GIVES_ROLES}`;
    default:
      return null;
  }
};
