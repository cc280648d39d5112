/** A number in a table of numbers that add up. */
export interface Cell {
  readonly value: number;
  /** Nobody is shown it, but whoever knows the others can work it out: what is left of the whole. */
  readonly isRest: boolean;
  /** Each adds up to it. */
  readonly groups: readonly (readonly Cell[])[];
}

/** How a number is told to whoever may not have it: less than five, or five and more. */
export type Told = 'exact' | 'below' | 'above' | 'rest';

/** What a number can be, as far as that can be worked out; both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** From how many on a number may be shown outside the region (P28). */
export const SHOWN_FROM = 5;
