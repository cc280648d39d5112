import { caseRegion } from '../case/case-region.js';
import type { CaseState } from '../case/case-state.js';
import type { ReferredReport } from '../process/situation.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { AddressDocument } from '../rulebook/rulebook-document.js';
import type { RoutingRule, Rulebook } from '../rulebook/rulebook.js';
import { heirOf } from '../rulebook/succession.js';
import type { Addressee, Candidate } from './candidate.js';
import type { Circumstances } from './circumstances.js';
import { reach } from './reach.js';
import { reachedBy } from './reached-by.js';
import { whoIsMeant } from './who-is-meant.js';

/** Whom one rule finds, and what the sender is told of who is not there, or how it is reached. */
export interface FoundByRule {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly string[];
}

/**
 * Whom a rule that applies addresses, however they are reached now. For who is not there the rule may name others (`anders`): for
 * who does not exist, and for who is closed while nobody stands in. Whatever reaches nobody is told to the sender.
 */
export const candidatesOf = (
  rulebook: Rulebook,
  rule: RoutingRule,
  report: ValidReport,
  facts: CaseState['facts'],
  referredTo: ReferredReport | null,
): FoundByRule => {
  const region = caseRegion(facts);
  const circumstances = { at: report.receivedAt, kind: report.contract.kind, region };
  const notes: string[] = [];
  const found: Candidate[] = [];
  const self = heirOf(rulebook, report.provider.partner, report.receivedAt, region);
  let isMissing = false;
  let isUnanswered = false;
  // Plain loops: this runs for every rule that applies to a report.
  const address = (addresses: readonly AddressDocument[]): void => {
    for (const one of addresses) {
      const { who, missing } = whoIsMeant(rulebook, one, report, facts, referredTo);
      notes.push(...missing);
      isMissing ||= missing.length > 0;
      for (const addressee of who) {
        const reached = reachedNow(rulebook, rule, addressee, circumstances, notes);
        isUnanswered ||= waitsOnly(reached);
        for (const candidate of reached)
          if (!isSender(report, self, candidate.recipient))
            found.push(rule.isSignal ? { ...candidate, signal: true } : candidate);
      }
    }
  };
  address(rule.addresses);
  if (isMissing) address(rule.whenUnknown);
  if (isUnanswered) address(rule.whenClosed);
  return { candidates: found, notes };
};

const isSender = ({ provider }: ValidReport, self: PartnerId, code: PartnerId): boolean =>
  code === provider.partner || (code === self && self === provider.capacity);

const reachedNow = (
  rulebook: Rulebook,
  rule: RoutingRule,
  one: Addressee,
  circumstances: Circumstances,
  notes: string[],
): readonly Candidate[] => {
  const note = reachedBy(rulebook, one, circumstances.at);
  if (note !== null) notes.push(note);
  return reach(rulebook, rule, one, circumstances);
};

/** Closed, and nobody stands in. */
const waitsOnly = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ waitsUntil }) => waitsUntil !== null) &&
  !candidates.some(({ standsInFor }) => standsInFor !== null);
