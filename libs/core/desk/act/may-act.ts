import type { Role } from '../person.js';
import { isWithin } from '../../rulebook/rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Instant } from '../../report/instant.js';
import type { PartnerId } from '../../report/received-report.js';
import type { Acting } from './acting.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';

/**
 * Whether somebody may report this kind from this kind of table: in a role for it, for a region of theirs, for an organisation
 * that is at the table and of a kind that some sharing rule lets provide such a report.
 */
export const mayAct = (
  { rulebook, person, region, at }: Acting,
  kind: string,
  table: string,
  roles: readonly Role[],
): readonly ActRefusal[] => {
  const { role, organisation, region: own, period } = person.assignment;
  const partner = rulebook.partners.get(organisation);
  const sits = rulebook.tables.some(
    (one) => one.kind === table && one.regions.has(region) && one.members.includes(organisation),
  );
  const provides = partner !== undefined && rulebook.providersOf.get(kind)?.has(partner.kind) === true;
  return [
    ...(roles.includes(role) && isWithin(period, at) ? [] : [wrongRole]),
    ...(own === null || own === region ? [] : [wrongRegion]),
    ...(sits ? [] : [notAtTable]),
    ...(provides ? [] : [notEntitled]),
  ];
};

/** Whether somebody may take a final decision: only in the function for it, when their organisation has one. */
export const mayDecide = ({ rulebook, person, at }: Acting): readonly ActRefusal[] => {
  const { organisation, function: own } = person.assignment;
  const deciding = decidingFunctions(rulebook, organisation, at);
  return deciding.length === 0 || (own !== null && deciding.includes(own)) ? [] : [notDeciding];
};

const decidingFunctions = ({ partners }: Rulebook, organisation: PartnerId, at: Instant): readonly string[] =>
  [...(partners.get(organisation)?.functions ?? [])].flatMap(([code, { decides, period }]) =>
    decides && isWithin(period, at) ? [code] : [],
  );

const wrongRole = actRefusal(
  'rol-zonder-recht',
  'In de rol waarin u nu werkt mag u dit niet vastleggen. Kies een andere rol of vraag het aan een collega.',
);
const wrongRegion = actRefusal(
  'regio-zonder-recht',
  'Uw rol geldt voor een andere regio dan die van deze zaak.',
);
const notAtTable = actRefusal(
  'organisatie-zonder-recht',
  'Uw organisatie zit niet aan deze tafel. Vraag de beheerder van de regelset als dat niet klopt.',
);
const notEntitled = actRefusal(
  'organisatie-zonder-recht',
  'Uw soort organisatie mag dit volgens de regelset niet melden.',
);
const notDeciding = actRefusal(
  'functie-zonder-recht',
  'Een definitieve beslissing legt bij uw organisatie alleen de daarvoor aangewezen functie vast. Leg haar vast als voorgenomen, of laat de officier van justitie haar vastleggen.',
);
