import { bsnOf } from './bsn-of.js';

const PERSONS = ['verdachteBsn', 'slachtofferBsn', 'kindBsn'];

/**
 * What stands in one field of one report and nowhere else: a mark that names both, or an invented citizen service number.
 * Wherever it turns up, the checker knows from which field of which report it came.
 */
export const tokenOf = (field: string, report: number): string => {
  const person = PERSONS.indexOf(field);
  return person === -1 ? `MERK-${field}-${report}` : bsnOf(report * PERSONS.length + person);
};

const TOKENS = /MERK-[A-Za-z]+-[0-9]+|(?<![0-9A-Za-z])9999[0-9]{5}(?![0-9A-Za-z])/g;

/** Every mark and every invented citizen service number in a text, each once. */
export const tokensIn = (text: string): readonly string[] => [...new Set(text.match(TOKENS))];

/** The report that a mark names; null for a citizen service number. */
export const reportIn = (token: string): number | null => {
  const digits = /^MERK-[A-Za-z]+-([0-9]+)$/.exec(token)?.[1];
  return digits === undefined ? null : Number(digits);
};
