import type { Problem } from '../../api/problem.js';
import { spokenCode } from './names.js';

/** For what a case may be opened. */
export interface Purpose {
  readonly code: string;
  readonly naam: string;
}

/** For which purposes a case may be opened, as a refusal tells; null: it was refused for something else. */
export const purposesIn = ({ extra }: Problem): readonly Purpose[] | null => {
  const { doelen, keuzes } = extra;
  if (!Array.isArray(doelen)) return null;
  const named = Array.isArray(keuzes) ? (keuzes as readonly Record<string, unknown>[]) : [];
  return doelen
    .filter((code) => typeof code === 'string')
    .map((code) => {
      const naam = named.find(({ doel }) => doel === code)?.['naam'];
      return { code, naam: typeof naam === 'string' ? naam : spokenCode(code) };
    });
};
