import type { ReferredReport } from '../process/situation.js';
import type { ValidReport } from '../report/report.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { RoutingRule, Rulebook } from '../rulebook/rulebook.js';
import type { Instant } from '../report/instant.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './candidates-of.js';
import { rulesHeld } from './route-index.js';
import { isInWindow } from './time-window.js';

export interface Routed {
  readonly candidates: readonly Candidate[];
  /** What the sender is told, from the rules that applied. */
  readonly notes: readonly string[];
  readonly trace: RoutingTrace;
}

/** What which rules applied follows from, together with the kind of report, the region and the moment. */
export interface RoutingTrace {
  /** The numbers of the conditions that hold, of those that rules for this kind of report ask. */
  readonly held: readonly number[];
  /** The codes of the rules of which everything holds, and that found nobody to address. */
  readonly unaddressed: readonly string[];
}

const NOTHING: Routed = { candidates: [], notes: [], trace: { held: [], unaddressed: [] } };

/**
 * Who must know of this report. Every rule that applies addresses partners; a closed one is also answered for by its
 * stand-in (P14). The sender, and the partner it stands in for, are not told what they said themselves. `referredTo` is the
 * report that this one answers or follows.
 */
export const route = (
  rulebook: Rulebook,
  report: ValidReport,
  subject: ConditionSubject,
  referredTo: ReferredReport | null,
  holds: Holds,
): Routed => {
  const index = rulebook.routes.get(report.contract.kind);
  if (index === undefined) return NOTHING;
  const { rules, held } = rulesHeld(index, subject, holds);
  const candidates: Candidate[] = [];
  const notes: string[] = [];
  const unaddressed: string[] = [];
  for (const rule of rules) {
    if (!isOfMoment(rule, report.receivedAt)) continue;
    const found = candidatesOf(rulebook, rule, report, subject.zaak, referredTo);
    notes.push(...found.notes);
    if (found.candidates.length === 0 && rule.addresses.length > 0) unaddressed.push(rule.code);
    else if (rule.note !== null) notes.push(rule.note);
    candidates.push(...found.candidates);
  }
  const trace = { held: [...held].sort((one, other) => one - other), unaddressed };
  return { candidates: inFixedOrder(candidates), notes: [...new Set(notes)], trace };
};

const isOfMoment = ({ period, window }: RoutingRule, at: Instant): boolean =>
  (period === null || isWithin(period, at)) && (window === null || isInWindow(window, at));

/** One candidate per recipient, capacity, partnership and purpose, in an order that does not depend on the order of rules. */
const inFixedOrder = (candidates: readonly Candidate[]): readonly Candidate[] => {
  if (candidates.length < 2) return candidates;
  const keyed = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = candidateKey(candidate);
    const other = keyed.get(key);
    if (other === undefined || comesBefore(candidate, other)) keyed.set(key, candidate);
  }
  return [...keyed.keys()].sort().map((key) => keyed.get(key) as Candidate);
};

/** Where two rules address the same: the whole report goes before a signal, now before later, then the name of the rule decides. */
const comesBefore = (one: Candidate, other: Candidate): boolean => {
  if (one.signal !== other.signal) return other.signal;
  const [waits, otherWaits] = [one.waitsUntil !== null, other.waitsUntil !== null];
  return waits === otherWaits ? one.rule < other.rule : otherWaits;
};

/** What tells the candidates of one report apart. */
export const candidateKey = ({
  recipient,
  function: of,
  standsInFor,
  partnership,
  purpose,
}: Pick<Candidate, 'recipient' | 'function' | 'standsInFor' | 'partnership' | 'purpose'>): string =>
  `${recipient}.${of ?? ''}.${standsInFor?.partner ?? ''}.${partnership}.${purpose}`;
