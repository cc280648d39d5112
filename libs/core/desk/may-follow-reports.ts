import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import { officeOf } from './office-of.js';
import type { Person, Role } from './person.js';

const WHO_WORKS: readonly Role[] = ['zsm-dienst', 'voorzitter', 'deelnemer'];

/** Whether somebody may see what became of the reports of their own organisation. Null: yes. */
export const mayFollowReports = (
  rulebook: Rulebook,
  { assignment }: Person,
  at: Instant,
): MissingRight | null => {
  if (!WHO_WORKS.includes(assignment.role)) return roleMissing('Uw meldingen volgen', WHO_WORKS);
  const isThere = officeOf(rulebook, assignment, at, assignment.region ?? '') !== null;
  return isThere && isWithin(assignment.period, at) ? null : `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
};
