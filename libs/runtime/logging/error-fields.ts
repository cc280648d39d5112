import type { LogFields } from './log-fields.js';

// SQLSTATE 22 and 23 (data and constraint errors) and JSON's SyntaxError quote the data they stumble over.
const quotesData = (error: Error, code: string | undefined): boolean =>
  error instanceof SyntaxError || (code !== undefined && /^2[23]/.test(code));

const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ');

/** What may be logged of an error: its kind, code, place, and its message unless that could quote a report. */
export const errorFields = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    error: error.name,
    code,
    reason: quotesData(error, code) ? undefined : error.message,
    stack: framesOf(error),
  };
};
