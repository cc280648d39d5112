import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { officeOf } from './office-of.js';
import type { Assignment } from './person.js';

/** What somebody may do at this moment, of all that was assigned: within its period, for who takes part or succeeded (P24). */
export const activeAssignments = <One extends Assignment>(
  rulebook: Rulebook,
  all: readonly One[],
  at: Instant,
): readonly One[] => {
  const everywhere = ['', ...rulebook.regions.keys()];
  const hasOffice = (one: One): boolean =>
    (one.region === null ? everywhere : [one.region]).some(
      (region) => officeOf(rulebook, one, at, region) !== null,
    );
  return all.filter((one) => isWithin(one.period, at) && hasOffice(one));
};
