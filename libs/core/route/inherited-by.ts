import type { Instant } from '../report/instant.js';
import { memberOf } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heirOf } from '../rulebook/succession.js';
import type { Candidate } from './candidate.js';

/** A recipient as it is now: whoever succeeded it, in that one's own kind (P24), or itself. */
export const inheritedBy = (rulebook: Rulebook, to: Candidate, at: Instant, region: string): Candidate => {
  const heir = rulebook.partners.get(heirOf(rulebook, to.recipient, at, region));
  if (heir === undefined || heir.code === to.recipient) return to;
  const kind = to.standsInFor === null ? heir.kind : to.kind;
  return { ...to, recipient: heir.code, kind, member: memberOf(rulebook, to.partnership, kind) };
};
