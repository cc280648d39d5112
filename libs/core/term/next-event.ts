import type { Instant } from '../report/instant.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule, Warning } from '../rulebook/term-rule.js';
import { isOpen, lastOpeningBefore } from '../route/opening-hours.js';
import { startOfRemaining } from '../time/start-of-remaining.js';
import { EXPIRED } from './term.js';
import type { Term, TermEvent } from './term.js';

/**
 * What the hub must report next of a running term, nothing when nobody must see to it: the first warning that is still ahead and
 * whose conditions hold as the case stands now, or that it ran out. Every report of the case asks anew, so that a warning that became
 * needless is not given; one that was due and is not told yet stays due.
 */
export const nextEvent = (
  rulebook: Rulebook,
  rule: TermRule,
  term: Term,
  holds: Holds,
  now: Instant,
): TermEvent | null => {
  if (term.end !== null || term.partner === null || term.reported.includes(EXPIRED)) return null;
  let next: TermEvent = { event: EXPIRED, at: term.dueAt };
  for (const warning of rule.warnings) {
    if (term.reported.includes(warning.code) || !warning.conditions.every(holds)) continue;
    const at = warningAt(rulebook, warning, term);
    const isAhead = at > now || (term.next?.event === warning.code && term.next.at === at);
    if (isAhead && at < next.at) next = { event: warning.code, at };
  }
  return next;
};

/** A moment at which the office is closed moves forward to the opening of the last day before on which it is open. */
const warningAt = (rulebook: Rulebook, { left, onOfficeDay }: Warning, { dueAt, partner }: Term): Instant => {
  const at = startOfRemaining(dueAt, left);
  const hours =
    onOfficeDay && partner !== null ? (rulebook.partners.get(partner)?.officeHours ?? null) : null;
  return hours === null || isOpen(hours, at) ? at : lastOpeningBefore(hours, at);
};
