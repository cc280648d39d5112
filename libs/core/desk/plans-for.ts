import { subjectOfPlan } from '../share/plan.js';
import type { Plan } from '../share/plan.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** The plans by which a kind of report may come from one kind of partner to another; empty: it never does. */
export const plansFor = (
  rulebook: Rulebook,
  kind: string,
  provider: string,
  recipient: string,
): readonly Plan[] => {
  let plans = known.get(rulebook);
  if (plans === undefined) known.set(rulebook, (plans = plansOf(rulebook)));
  return plans.get(`${kind}|${provider}|${recipient}`) ?? [];
};

// A rulebook does not change once it is compiled.
const known = new WeakMap<Rulebook, ReadonlyMap<string, readonly Plan[]>>();

const plansOf = ({ plans }: Rulebook): ReadonlyMap<string, readonly Plan[]> => {
  const found = new Map<string, Plan[]>();
  for (const plan of plans) {
    const { kind, provider, recipient } = subjectOfPlan(plan);
    const key = `${kind}|${provider}|${recipient}`;
    found.set(key, [...(found.get(key) ?? []), plan]);
  }
  return found;
};
