import type { RecipientName } from '../process/delivery-id.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { maySeeStopped, maySeeStream, stoppedScope } from './may-see-stopped.js';
import type { Person } from './person.js';

/** Whether somebody may have delivered again what one of these recipients was given; not while they look as a partner. */
export const mayRedeliver = (
  rulebook: Rulebook,
  person: Person,
  recipients: readonly RecipientName[],
  at: Instant,
): boolean =>
  person.look === undefined &&
  maySeeStopped(rulebook, person, at) === null &&
  recipients.some((name) => maySeeStream(stoppedScope(person), name));
