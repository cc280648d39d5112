import type { Problem } from '../../api/problem.js';

/** For which purposes a case may be opened, as a refusal tells; null: it was refused for something else. */
export const purposesIn = ({ extra }: Problem): readonly string[] | null => {
  const { doelen } = extra;
  return Array.isArray(doelen) ? doelen.filter((one) => typeof one === 'string') : null;
};
