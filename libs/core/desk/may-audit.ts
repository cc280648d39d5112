import { HUB } from '../report/hub.js';
import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ancestorsOf } from '../rulebook/succession.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import { officeOf } from './office-of.js';
import type { Person } from './person.js';

/**
 * Whether somebody may see who read what of an organisation: its own auditor, that of who succeeded it, or the hub's. An auditor
 * never sees what was read. Null: yes.
 */
export const mayAudit = (
  rulebook: Rulebook,
  { assignment }: Person,
  organisation: PartnerId,
  at: Instant,
): MissingRight | null => {
  if (assignment.role !== 'fg-auditor') return roleMissing('Zien wie wat heeft gelezen', ['fg-auditor']);
  const office = officeOf(rulebook, assignment, at, assignment.region ?? '');
  if (office === null || !isWithin(assignment.period, at)) return `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
  const isOwn = office === organisation || ancestorsOf(rulebook, office, at).includes(organisation);
  return office === HUB || isOwn
    ? null
    : `Een FG of auditor ziet alleen wat er in de eigen organisatie is gelezen. ${WHO_GIVES_ROLES}`;
};
