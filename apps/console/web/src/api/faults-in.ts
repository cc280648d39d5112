import type { Problem } from './problem.js';

/** What Samenloop found wrong with something that was filled in: where in what was sent, and what to do. */
export interface Fault {
  /** JSON Pointer into what was sent. */
  readonly veld: string;
  readonly reden: string;
}

const isFault = (one: unknown): one is Fault =>
  typeof one === 'object' && one !== null && 'veld' in one && 'reden' in one;

/** The faults that a refusal tells, one by one. */
export const faultsIn = ({ extra }: Pick<Problem, 'extra'>): readonly Fault[] => {
  const { fouten } = extra;
  return Array.isArray(fouten) ? (fouten as readonly unknown[]).filter(isFault) : [];
};
