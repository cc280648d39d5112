import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf, takesPart } from '../rulebook/succession.js';
import type { Assignment } from './person.js';

/**
 * For which organisation somebody works in cases of this region: the assigned one, or who succeeded it (P24). Null when that one
 * does not take part now, or does not have the assigned function.
 */
export const officeOf = (
  rulebook: Rulebook,
  { organisation, function: of }: Assignment,
  at: Instant,
  region: string,
): PartnerId | null => {
  const office = heirOf(rulebook, organisation, at, region);
  if (!takesPart(rulebook, office, at)) return null;
  if (of === null) return office;
  const one = rulebook.partners.get(office)?.functions.get(of);
  return one !== undefined && isWithin(one.period, at) ? office : null;
};
