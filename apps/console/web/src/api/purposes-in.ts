import type { Problem } from './problem.js';

/** For what somebody can open a case or a report. */
export interface Purpose {
  readonly doel: string;
  readonly naam: string;
}

const isPurpose = (one: unknown): one is Purpose =>
  typeof one === 'object' && one !== null && 'doel' in one && 'naam' in one;

/** The purposes that Samenloop named when none, or another one, was given; null: it refused for something else. */
export const purposesIn = ({ extra }: Pick<Problem, 'extra'>): readonly Purpose[] | null => {
  const { keuzes } = extra;
  return Array.isArray(keuzes) ? (keuzes as readonly unknown[]).filter(isPurpose) : null;
};
