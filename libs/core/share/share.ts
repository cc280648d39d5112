import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import { conditionsFor, recipientSubject } from '../rulebook/conditions-of-report.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { storedDecision } from './decision.js';
import type { SharingDecision } from './decision.js';
import { conditionBits, heldRules } from './held-rules.js';
import type { Moment } from './held-rules.js';
import { personBits } from './person-bits.js';
import { planKey } from './plan.js';
import { permitsFor } from './seeing.js';

/** Why a candidate gets nothing. The plan and what held tell by which rules; without a plan there is no rule at all (P1). */
export interface Refusal {
  readonly plan: number | null;
  readonly held: string;
}

/** With `conditions`, whether each condition of the plan held: what the explanation is made of later. */
export type Shared =
  | { readonly decision: SharingDecision; readonly conditions: string }
  | { readonly refusal: Refusal; readonly conditions: string };

/** Whether a candidate may know, and which fields. Pure: the same report, facts and rulebook give the same decision. */
export const share = (
  rulebook: Rulebook,
  report: Pick<ValidReport, 'contract' | 'provider'>,
  moment: Moment,
  subject: ConditionSubject,
  candidate: Omit<Candidate, 'waitsUntil' | 'readableUntil' | 'rule'>,
  holds: Holds,
): Shared => {
  const plan = rulebook.planByKey.get(
    planKey({
      kind: report.contract.kind,
      provider: report.provider.kind,
      recipient: candidate.kind,
      partnership: candidate.partnership,
      purpose: candidate.purpose,
    }),
  );
  if (plan === undefined) return { refusal: { plan: null, held: '' }, conditions: '' };
  const holdsFor = conditionsFor(rulebook.conditions, subject, recipientSubject(candidate), holds);
  const held = heldRules(plan, moment, holdsFor);
  const conditions = conditionBits(plan, holdsFor);
  const { level } = permitsFor(plan, held);
  if (level === 'nothing') return { refusal: { plan: plan.number, held }, conditions };
  const signal = candidate.signal || level === 'signal';
  const persons = signal ? [] : personBits(rulebook, plan, subject.bericht);
  return { decision: storedDecision(plan.number, held, persons, signal), conditions };
};
