import type { Instant } from '../report/instant.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Partner, RoutingRule, Rulebook, StandIn } from '../rulebook/rulebook.js';
import { candidateOf } from './candidate.js';
import type { Addressee, Candidate } from './candidate.js';
import { isOpen, nextClosing, nextOpening } from './opening-hours.js';

/**
 * How an addressee is reached at this moment. Open, or a function: itself. Closed: it finds the report when it opens; whoever
 * stands in for it gets the report at once, in its capacity, until it opens, the agreement ends or the stand-in itself closes;
 * when nobody answers for it all that time, the function on call hears that there is one (P14).
 */
export const reach = (
  rulebook: Rulebook,
  rule: RoutingRule,
  addressed: Addressee,
  at: Instant,
): readonly Candidate[] => {
  const partner = rulebook.partners.get(addressed.partner);
  if (partner === undefined) return [];
  const candidate = candidateOf(rulebook, {
    recipient: partner.code,
    function: addressed.function,
    kind: partner.kind,
    partnership: rule.partnership,
    purpose: rule.purpose,
    rule: rule.code,
  });
  if (addressed.function !== null || partner.hours === null || isOpen(partner.hours, at)) return [candidate];
  const opens = nextOpening(partner.hours, at);
  const waiting = { ...candidate, waitsUntil: opens };
  if (!rule.standIn) return [waiting];
  const standIns = standInsOf(rulebook, partner, at).map(({ by, code, period }) => ({
    ...candidate,
    recipient: by,
    standsInFor: { partner: partner.code, agreement: code },
    readableUntil: earliest(earliest(opens, period.until), closingOf(rulebook, by, at)),
  }));
  const isCovered = standIns.some(({ readableUntil }) => readableUntil === opens);
  return [waiting, ...standIns, ...(isCovered ? [] : onCall(partner, candidate))];
};

const onCall = (partner: Partner, candidate: Candidate): readonly Candidate[] =>
  partner.onCall === null ? [] : [{ ...candidate, function: partner.onCall, signal: true }];

const standInsOf = (rulebook: Rulebook, partner: Partner, at: Instant): readonly StandIn[] =>
  (rulebook.standIns.get(partner.code) ?? []).filter(({ by, period }) => {
    const hours = rulebook.partners.get(by)?.hours;
    return isWithin(period, at) && hours !== undefined && isOpen(hours, at);
  });

const closingOf = (rulebook: Rulebook, partner: string, at: Instant): Instant | null =>
  nextClosing(rulebook.partners.get(partner)?.hours ?? null, at);

const earliest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
