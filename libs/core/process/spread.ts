import type { SharedWith } from './decide.js';
import type { Delivery, Withheld } from './outcome.js';

/** Whom something is delivered to, and whom it is withheld from. */
export interface Spread {
  readonly deliveries: readonly Delivery[];
  readonly withheld: readonly Withheld[];
}

/** Divides who was thought of over deliveries and refusals. */
export const spread = (
  shared: readonly SharedWith[],
  { ofCorrection, status }: Pick<Delivery, 'ofCorrection' | 'status'>,
): Spread => {
  const deliveries: Delivery[] = [];
  const withheld: Withheld[] = [];
  for (const { to, shared: outcome } of shared) {
    const { conditions } = outcome;
    if ('decision' in outcome)
      deliveries.push({ to, decision: outcome.decision, conditions, ofCorrection, status });
    else withheld.push({ from: to, refusal: outcome.refusal, conditions, ofCorrection });
  }
  return { deliveries, withheld };
};

/** All of these together, in their order. */
export const joined = (...parts: readonly Spread[]): Spread => ({
  deliveries: parts.flatMap(({ deliveries }) => deliveries),
  withheld: parts.flatMap(({ withheld }) => withheld),
});
