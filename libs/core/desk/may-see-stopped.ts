import { HUB } from '../report/hub.js';
import { recipientOfName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { roleMissing, WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import { officeOf } from './office-of.js';
import type { Person, Role } from './person.js';

const WHO_WATCHES: readonly Role[] = ['beheerder', 'partnerbeheerder'];
const WHAT = 'Tegengehouden berichten zien en opnieuw afleveren';

/** Of what somebody sees what is held up: of everything, or of one organisation and, there, of one function besides. */
export interface StoppedScope {
  readonly organisation: PartnerId | null;
  readonly function: string | null;
}

/** Whether somebody may see what is held up and deliver it again: who runs the hub, or a partner's administrator. Null: yes. */
export const maySeeStopped = (
  rulebook: Rulebook,
  { assignment }: Person,
  at: Instant,
): MissingRight | null => {
  const { role, organisation, region, period } = assignment;
  if (!WHO_WATCHES.includes(role)) return roleMissing(WHAT, WHO_WATCHES);
  if (role === 'beheerder' && organisation !== HUB)
    return `${WHAT} kan als beheerder alleen voor Samenloop zelf; voor uw eigen organisatie kan het als partnerbeheerder. ${WHO_GIVES_ROLES}`;
  const isThere = officeOf(rulebook, assignment, at, region ?? '') !== null;
  return isThere && isWithin(period, at) ? null : `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
};

/** What such a person sees. */
export const stoppedScope = ({ assignment: { role, organisation, function: of } }: Person): StoppedScope =>
  role === 'beheerder' ? { organisation: null, function: null } : { organisation, function: of };

/** Whether a stream is theirs: that of a function only for who works in it, because others must not learn of it. */
export const maySeeStream = ({ organisation, function: of }: StoppedScope, name: RecipientName): boolean => {
  const named = recipientOfName(name);
  return (
    organisation === null ||
    (named.recipient === organisation && (named.function === null || named.function === of))
  );
};
