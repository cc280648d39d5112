import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TableDocument } from '../rulebook/rulebook-document.js';
import { heirOf } from '../rulebook/succession.js';
import { officeOf } from './office-of.js';
import type { Assignment } from './person.js';

/** `several`: the organisation was split and the assignment names no region, so nobody can tell for which part of it. */
export type Seat = { readonly organisation: PartnerId } | 'elsewhere' | 'no member' | 'several';

/** For which member of a table somebody sits at it. */
export const seatAt = (
  rulebook: Rulebook,
  assignment: Assignment,
  { regios, leden }: TableDocument,
  at: Instant,
): Seat => {
  const regions = regios.filter((region) => assignment.region === null || assignment.region === region);
  if (regions.length === 0) return 'elsewhere';
  const seats = new Set(
    regions.flatMap((region) => {
      const office = officeOf(rulebook, assignment, at, region);
      const isMember = leden.some((member) => heirOf(rulebook, member, at, region) === office);
      return office !== null && isMember ? [office] : [];
    }),
  );
  const [organisation] = seats;
  if (organisation === undefined) return 'no member';
  return seats.size === 1 ? { organisation } : 'several';
};
