import type { CaseState } from '../case/case-state.js';
import type { ReferredReport } from '../process/situation.js';
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
  const region = String(facts['regio'] ?? '');
  const circumstances = { at: report.receivedAt, kind: report.contract.kind, region };
  const notes: string[] = [];
  const meantBy = (addresses: readonly AddressDocument[]): readonly Addressee[] =>
    addresses.flatMap((address) => {
      const { who, missing } = whoIsMeant(rulebook, address, report, facts, referredTo);
      notes.push(...missing);
      return who;
    });
  const meant = meantBy(rule.addresses);
  const instead = notes.length > 0 ? meantBy(rule.whenUnknown) : [];
  const reached = [...meant, ...instead].map((one) => reachedNow(rulebook, rule, one, circumstances, notes));
  const isUnanswered = rule.whenClosed.length > 0 && reached.some(waitsOnly);
  if (isUnanswered)
    for (const one of meantBy(rule.whenClosed))
      reached.push(reachedNow(rulebook, rule, one, circumstances, notes));
  const { partner, capacity } = report.provider;
  const self = heirOf(rulebook, partner, circumstances.at, region);
  const isSender = (code: string): boolean => code === partner || (code === self && self === capacity);
  const others = reached.flat().filter(({ recipient }) => !isSender(recipient));
  return { candidates: rule.isSignal ? others.map(asSignal) : others, notes };
};

const asSignal = (candidate: Candidate): Candidate => ({ ...candidate, signal: true });

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
