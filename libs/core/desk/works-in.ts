import { HUB } from '../report/hub.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { officeOf } from './office-of.js';
import type { Person } from './person.js';

/**
 * Whether somebody works in a region: for an organisation of it, or in the region itself for one that works everywhere. The auditor of
 * the hub works in all.
 */
export const worksIn = (rulebook: Rulebook, { assignment }: Person, region: string, at: Instant): boolean => {
  const office = officeOf(rulebook, assignment, at, region);
  if (office === null || (assignment.region !== null && assignment.region !== region)) return false;
  if (office === HUB) return assignment.role === 'fg-auditor';
  const regions = rulebook.partners.get(office)?.regions ?? [];
  return regions.length === 0 ? assignment.region === region : regions.includes(region);
};
