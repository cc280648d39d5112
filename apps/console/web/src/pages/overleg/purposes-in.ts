import type { Problem } from '../../api/problem.js';
import { spokenCode } from './names.js';

/** For what a case may be opened. */
export interface Purpose {
  readonly code: string;
  readonly naam: string;
}

/** For which purposes a case may be opened, as a refusal tells; null: it was refused for something else. */
export const purposesIn = ({ extra }: Problem): readonly Purpose[] | null => {
  const { doelen, namen } = extra;
  const names = (typeof namen === 'object' ? namen : null) as Readonly<Record<string, unknown>> | null;
  if (!Array.isArray(doelen)) return null;
  return doelen
    .filter((code) => typeof code === 'string')
    .map((code) => {
      const name = names?.[code];
      return { code, naam: typeof name === 'string' ? name : spokenCode(code) };
    });
};
