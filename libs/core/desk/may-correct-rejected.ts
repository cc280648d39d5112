import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import { officeOf } from './office-of.js';
import type { Person, Role } from './person.js';

const WHO_SENDS: readonly Role[] = ['partnerbeheerder', 'zsm-dienst', 'voorzitter', 'deelnemer'];
const WHAT = 'Een geweigerd bericht openen en verbeteren';

/** Whether somebody may open a refused report of their organisation and send a corrected one. Null: yes. */
export const mayCorrectRejected = (
  rulebook: Rulebook,
  { assignment, look }: Person,
  sender: PartnerId,
  at: Instant,
): MissingRight | null => {
  if (look !== undefined)
    return 'Wie meekijkt als een partner, kan geen geweigerd bericht openen of verbeteren. Dat kan alleen bij de organisatie die het stuurde.';
  if (!WHO_SENDS.includes(assignment.role)) return roleMissing(WHAT, WHO_SENDS);
  if (assignment.organisation !== sender)
    return `${WHAT} kan alleen bij de organisatie die het stuurde. ${WHO_GIVES_ROLES}`;
  const isThere = officeOf(rulebook, assignment, at, assignment.region ?? '') !== null;
  return isThere && isWithin(assignment.period, at) ? null : `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
};
