import type { Person } from '../person.js';
import type { LookPurpose } from './look-purposes.js';
import type { LookedAs } from './looked-as.js';

/** Somebody as they are while they look as a partner: who they are stays, what they may follows from the partner, as long as their own role. */
export const lookingAs = ({ assignment, ...person }: Person, as: LookedAs, purpose: LookPurpose): Person => ({
  ...person,
  assignment: { ...as, period: assignment.period },
  look: { role: assignment.role, organisation: assignment.organisation, purpose },
});
