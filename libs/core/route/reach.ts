import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Partner, RoutingRule, Rulebook, StandIn } from '../rulebook/rulebook.js';
import type { Candidate } from './candidate.js';
import { isOpen, nextOpening } from './opening-hours.js';

/**
 * How an addressed partner is reached at this moment. Open: itself. Closed: it finds the report when it opens, and whoever
 * stands in for it gets the report at once, in its capacity (P14).
 */
export const reach = (
  rulebook: Rulebook,
  rule: RoutingRule,
  partner: Partner,
  at: Instant,
): readonly Candidate[] => {
  const candidate = {
    recipient: partner.code,
    kind: partner.kind,
    standsInFor: null,
    partnership: rule.partnership,
    purpose: rule.purpose,
    rule: rule.code,
    waitsUntil: null,
  } as Candidate;
  if (partner.hours === null || isOpen(partner.hours, at)) return [candidate];
  const standIns = rule.standIn ? standInsOf(rulebook, partner, at) : [];
  return [
    { ...candidate, waitsUntil: nextOpening(partner.hours, at) },
    ...standIns.map(({ by, code }) => ({
      ...candidate,
      recipient: by,
      standsInFor: { partner: partner.code, agreement: code },
    })),
  ];
};

const standInsOf = (rulebook: Rulebook, partner: Partner, at: Instant): readonly StandIn[] =>
  (rulebook.standIns.get(partner.code) ?? []).filter(({ by, period }) => {
    const hours = rulebook.partners.get(by)?.hours;
    return isWithin(period, at) && hours !== undefined && isOpen(hours, at);
  });
