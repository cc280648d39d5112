import { tokenOf } from './token-of.js';

/** Writes the token of a field of this report. */
export type Mark = (field: string) => string;

export type Body = Readonly<Record<string, unknown>>;

export const marksOf =
  (report: number): Mark =>
  (field) =>
    tokenOf(field, report);
