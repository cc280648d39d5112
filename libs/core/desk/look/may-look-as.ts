import type { Instant } from '../../report/instant.js';
import { HUB } from '../../report/hub.js';
import type { PartnerId } from '../../report/received-report.js';
import { isWithin, type Rulebook } from '../../rulebook/rulebook.js';
import { ancestorsOf, takesPart } from '../../rulebook/succession.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from '../missing-right.js';
import { officeOf } from '../office-of.js';
import type { Assignment, Person, Role } from '../person.js';
import type { LookedAs } from './looked-as.js';

/** In these roles of the hub one may look as any partner, and in these of a partner as the own organisation only. */
const OF_HUB: readonly Role[] = ['autorisatiebeheerder', 'fg-auditor'];
const OF_PARTNER: readonly Role[] = ['partnerbeheerder', 'autorisatiebeheerder', 'fg-auditor'];

/** Whether somebody may look at all as a partner. Null: yes. */
export const mayLook = (
  rulebook: Rulebook,
  { assignment, look }: Person,
  at: Instant,
): MissingRight | null => {
  if (look !== undefined) return 'U kijkt al mee als een ketenpartner. Stop daar eerst mee.';
  const roles = assignment.organisation === HUB ? OF_HUB : OF_PARTNER;
  if (!roles.includes(assignment.role)) return roleMissing('Meekijken als een ketenpartner', roles);
  const isThere = officeOf(rulebook, assignment, at, assignment.region ?? '') !== null;
  return isThere && isWithin(assignment.period, at) ? null : `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
};

/** As which partners somebody may look who may look at all. */
export const lookablePartners = (
  rulebook: Rulebook,
  { assignment }: Person,
  at: Instant,
): readonly PartnerId[] => {
  const all = [...rulebook.partners.keys()].filter((code) => code !== HUB && takesPart(rulebook, code, at));
  return assignment.organisation === HUB ? all : all.filter((code) => isOwn(rulebook, assignment, code, at));
};

const isOwn = (rulebook: Rulebook, { organisation }: Assignment, code: PartnerId, at: Instant): boolean =>
  code === organisation || ancestorsOf(rulebook, code, at).includes(organisation);

/** Whether somebody may look as this partner, in this role, function and region. Null: yes. */
export const mayLookAs = (
  rulebook: Rulebook,
  person: Person,
  as: LookedAs,
  at: Instant,
): MissingRight | null => {
  const missing = mayLook(rulebook, person, at);
  if (missing !== null) return missing;
  if (!lookablePartners(rulebook, person, at).includes(as.organisation))
    return person.assignment.organisation === HUB
      ? 'Deze ketenpartner doet nu niet mee. Als wie u mag meekijken, staat in /v1/mij/kijkrollen.'
      : 'U mag alleen meekijken als uw eigen organisatie. Als een andere ketenpartner meekijken kan de autorisatiebeheerder of de FG van Samenloop.';
  const partner = rulebook.partners.get(as.organisation);
  const of = as.function === null ? null : partner?.functions.get(as.function);
  if (of === undefined || (of !== null && !isWithin(of.period, at)))
    return 'Deze organisatie heeft die functie nu niet. Welke er zijn, staat in /v1/mij/kijkrollen.';
  const { region: own } = person.assignment;
  if (own !== null && own !== as.region)
    return `Uw rol geldt in één regio (${own}). Kijk mee met die regio erbij.`;
  const regions = partner?.regions ?? [];
  const isThere =
    as.region === null ||
    (regions.length === 0 ? rulebook.regions.has(as.region) : regions.includes(as.region));
  return isThere ? null : 'Deze organisatie werkt niet in die regio. Waar wel, staat in /v1/mij/kijkrollen.';
};
