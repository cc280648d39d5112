import type { Format } from 'ajv';

/** Asks one of ajv's format definitions about a text. */
export function matchesFormat(format: Format, text: string): boolean {
  if (format instanceof RegExp) return format.test(text);
  if (typeof format === 'function') return format(text);
  if (typeof format === 'object' && typeof format.validate === 'function') {
    return (format.validate as (text: string) => boolean)(text);
  }
  return false;
}
