import type { CaseState } from '../case/case-state.js';
import type { KnownReport } from '../process/situation.js';
import type { ValidReport } from '../report/report.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './candidates-of.js';

export interface Routed {
  readonly candidates: readonly Candidate[];
  /** What the sender is told, from the rules that applied. */
  readonly notes: readonly string[];
}

/**
 * Who must know of this report. Every rule that applies addresses partners; a closed one is also answered for by its
 * stand-in (P14). The sender, and the partner it stands in for, are not told what they said themselves. `referredTo` is the
 * report that this one answers or follows.
 */
export const route = (
  rulebook: Rulebook,
  report: ValidReport,
  facts: CaseState['facts'],
  referredTo: KnownReport | null,
  holds: Holds,
): Routed => {
  const rules = (rulebook.routes.get(report.contract.kind) ?? []).filter((rule) =>
    rule.conditions.every(holds),
  );
  const routed = rules.map((rule) => candidatesOf(rulebook, rule, report, facts, referredTo));
  return {
    candidates: inFixedOrder(routed.flatMap(({ candidates }) => candidates)),
    notes: [...new Set(routed.flatMap(({ notes }) => notes))],
  };
};

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
