/** A spreadsheet would take what begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of CSV (RFC 4180), with its end. */
export const csvLine = (texts: readonly string[]): string => `${texts.map(cell).join(',')}\r\n`;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
