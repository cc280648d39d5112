import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { heldRules } from '../share/held-rules.js';
import { subjectOfPlan } from '../share/plan.js';
import type { Plan } from '../share/plan.js';
import { permitsFor } from '../share/seeing.js';
import type { Knowledge } from './knowledge.js';

/** Whether, with what the viewer knows, sharing rules would let anything through at a moment; and when that can change by time alone. */
export interface SharingBasis {
  readonly holds: boolean;
  readonly changesAt: Instant | null;
}

const TABLE = 'zsm';

/** The rules for the table count; where there are none for this viewer, all others do. */
export const sharingBasis = (
  rulebook: Rulebook,
  plans: readonly Plan[],
  knowledge: Knowledge,
  region: string,
  at: Instant,
): SharingBasis => {
  const ofTable = plans.filter((plan) => subjectOfPlan(plan).partnership === TABLE);
  const counting = ofTable.length > 0 ? ofTable : plans;
  return {
    holds: counting.some((plan) => {
      const { provider, partnership } = subjectOfPlan(plan);
      const held = heldRules(plan, { at, region }, knowledge.holdsForAwaited(provider, partnership));
      return permitsFor(plan, held).level !== 'nothing';
    }),
    changesAt: first(
      counting.flatMap((plan) => boundariesOf(plan, region)),
      at,
    ),
  };
};

const boundariesOf = ({ rules }: Plan, region: string): readonly (Instant | null)[] =>
  rules.flatMap(({ period, switches, switchesOff }) => [
    period.from,
    period.until,
    ...[...(switches ?? []), ...(switchesOff ?? [])]
      .filter((one) => one.region === region)
      .flatMap((one) => [one.period.from, one.period.until]),
  ]);

const first = (moments: readonly (Instant | null)[], after: Instant): Instant | null =>
  moments.reduce<Instant | null>(
    (soonest, one) => (one !== null && one > after && (soonest === null || one < soonest) ? one : soonest),
    null,
  );
