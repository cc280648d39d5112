import { decidedKey, explain, type Contract, type DecidedRecipient, type Explanation } from '#core';
import type { ExplainedReport, StoredDecision } from '#store';

/**
 * The same report explained from the decisions as they were stored for delivering and answering, not from the evidence: the rules
 * that held, the persons, the capacity and the signal are those of the database. What only the evidence has (route, conditions)
 * is taken from there; a decision that the evidence does not know stays without.
 */
export const explainStored = (
  { rulebook, evidence, decided, deliveries }: ExplainedReport,
  refusals: readonly StoredDecision[],
  contracts: readonly Contract[],
): Explanation => {
  const left = [...decided];
  const stored = [
    ...deliveries.map((decision) => joined(decision, true, take(left, decision, true))),
    ...refusals.map((decision) => joined(decision, false, take(left, decision, false))),
  ];
  return explain(rulebook, contracts, evidence, stored);
};

const take = (
  left: DecidedRecipient[],
  decision: StoredDecision,
  isShared: boolean,
): DecidedRecipient | undefined => {
  const wanted = decidedKey({ ...decision, isShared });
  const at = left.findIndex((one) =>
    // Of a refusal the database does not tell whether it was about the corrected report.
    isShared
      ? decidedKey(one) === wanted
      : !one.isShared && decidedKey({ ...one, ofCorrection: false }) === wanted,
  );
  return at === -1 ? undefined : left.splice(at, 1)[0];
};

const joined = (
  stored: StoredDecision,
  isShared: boolean,
  known: DecidedRecipient | undefined,
): DecidedRecipient => {
  const { held, persons } = stored;
  return {
    isShared,
    name: stored.name,
    standsInFor: stored.standsInFor,
    agreement: known?.agreement ?? null,
    route: known?.route ?? '',
    kind: known?.kind ?? '',
    partnership: stored.partnership,
    purpose: stored.purpose,
    ofCorrection: isShared ? stored.ofCorrection : (known?.ofCorrection ?? false),
    signal: stored.signal,
    plan: stored.plan,
    held,
    conditions: known?.conditions ?? '',
    persons,
  };
};
