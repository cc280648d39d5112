import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Partner, RoutingRule, Rulebook } from '../rulebook/rulebook.js';
import { candidateOf } from './candidate.js';
import type { Addressee, Candidate } from './candidate.js';
import type { Circumstances } from './circumstances.js';
import { isOpen, nextClosing, nextOpening } from './opening-hours.js';
import { standInsOf } from './stand-ins-of.js';
import type { StandingIn } from './stand-ins-of.js';

/**
 * How an addressee is reached at this moment. Open: itself. Closed: it finds the report when it opens; whoever stands in for it
 * gets the report at once, in its capacity, until it opens, the agreement ends or the stand-in itself closes; when nobody answers
 * for it all that time, the function on call hears that there is one (P14). What is for a function is for nobody else: it waits.
 */
export const reach = (
  rulebook: Rulebook,
  rule: RoutingRule,
  addressed: Addressee,
  circumstances: Circumstances,
): readonly Candidate[] => {
  const partner = rulebook.partners.get(addressed.partner);
  if (partner === undefined) return [];
  const { at } = circumstances;
  const { hours, stream } = reading(partner, addressed);
  const candidate = candidateOf(rulebook, {
    recipient: partner.code,
    function: stream,
    kind: partner.kind,
    partnership: rule.partnership,
    purpose: rule.purpose,
    rule: rule.code,
  });
  if (hours === null || isOpen(hours, at)) return [candidate];
  const opens = nextOpening(hours, at);
  const waiting = { ...candidate, waitsUntil: opens };
  if (!rule.standIn || addressed.function !== null) return [waiting];
  const standIns = standInsOf(rulebook, partner.code, circumstances).map(
    standingIn(rulebook, candidate, opens, at),
  );
  const isCovered = standIns.some(({ readableUntil }) => readableUntil === opens);
  return [waiting, ...standIns, ...(isCovered ? [] : onCall(partner, candidate, at))];
};

/** When whoever is addressed is there, and whose stream it reads: its own, or that of its organisation. */
const reading = (
  partner: Partner,
  { function: of }: Addressee,
): { readonly hours: Partner['hours']; readonly stream: string | null } => {
  if (of === null) return { hours: partner.hours, stream: null };
  const one = partner.functions.get(of);
  return { hours: one?.hours ?? null, stream: one?.hasStream === false ? null : of };
};

const standingIn =
  (rulebook: Rulebook, candidate: Candidate, opens: Instant, at: Instant) =>
  ({ by, agreement, until }: StandingIn): Candidate => ({
    ...candidate,
    recipient: by,
    standsInFor: { partner: candidate.recipient, agreement },
    readableUntil: earliest(earliest(opens, until), closingOf(rulebook, by, at)),
  });

const onCall = (partner: Partner, candidate: Candidate, at: Instant): readonly Candidate[] => {
  const period = partner.functions.get(partner.onCall ?? '')?.period;
  return partner.onCall === null || (period !== undefined && !isWithin(period, at))
    ? []
    : [{ ...candidate, function: partner.onCall, signal: true }];
};

const closingOf = (rulebook: Rulebook, partner: PartnerId, at: Instant): Instant | null =>
  nextClosing(rulebook.partners.get(partner)?.hours ?? null, at);

const earliest = (one: Instant, other: Instant | null): Instant =>
  other === null ? one : Math.min(one, other);
