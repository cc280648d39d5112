declare const shared: unique symbol;

/**
 * A decision to share, as compact as it is stored: with the rulebook and the body it gives the view, and nothing else does.
 * Only `share` makes one; the store gives back what `share` made.
 */
export interface SharingDecision {
  readonly [shared]: true;
  /** The number of the plan in the rulebook. */
  readonly plan: number;
  /** Bit n: whether rule n of the plan held, as `1` and `0`. */
  readonly held: string;
  /** Per person condition of the plan, whether it held for each person in the report's list. */
  readonly persons: readonly string[];
  /** The recipient only hears that there is a report (niveau 0). */
  readonly signal: boolean;
}

/** A stored decision as it comes back from the store. */
export const storedDecision = (
  plan: number,
  held: string,
  persons: readonly string[],
  signal: boolean,
): SharingDecision => ({ plan, held, persons, signal }) as SharingDecision;
