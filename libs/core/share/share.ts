import type { CaseState } from '../case/case-state.js';
import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { storedDecision } from './decision.js';
import type { SharingDecision } from './decision.js';
import { heldRules } from './held-rules.js';
import { planKey } from './plan.js';
import type { Plan } from './plan.js';
import { permitsFor } from './view.js';

/** Why a candidate gets nothing. The plan and what held tell by which rules; without a plan there is no rule at all (P1). */
export interface Refusal {
  readonly plan: number | null;
  readonly held: string;
}

export type Shared = { readonly decision: SharingDecision } | { readonly refusal: Refusal };

/** Whether a candidate may know, and which fields. Pure: the same report, facts and rulebook give the same decision. */
export const share = (
  rulebook: Rulebook,
  report: ValidReport,
  facts: CaseState['facts'],
  subject: ConditionSubject,
  candidate: Candidate,
  holds: Holds,
): Shared => {
  const plan = rulebook.planByKey.get(
    planKey(
      report.contract.type,
      report.provider.kind,
      candidate.kind,
      candidate.partnership,
      candidate.purpose,
    ),
  );
  if (plan === undefined) return { refusal: { plan: null, held: '' } };
  const held = heldRules(plan, report.receivedAt, facts, holds);
  if (permitsFor(plan, held).isEmpty) return { refusal: { plan: plan.number, held } };
  return { decision: storedDecision(plan.number, held, personBits(rulebook, plan, subject)) };
};

const personBits = (rulebook: Rulebook, plan: Plan, subject: ConditionSubject): readonly string[] => {
  if (plan.personConditions.length === 0) return [];
  const persons = subject.bericht['betrokkenen'];
  if (!Array.isArray(persons)) return [];
  return plan.personConditions.map((condition) =>
    (persons as readonly Json[])
      .map((person) =>
        isJsonObject(person) && rulebook.conditions[condition]?.holds({ persoon: person }) ? '1' : '0',
      )
      .join(''),
  );
};
