import type { Instant } from '#core';
import { fullFormats } from 'ajv-formats/dist/formats.js';

import { matchesFormat } from './matches-format.js';

/** The moment a date-time with offset stands for, or null. Narrower than RFC 3339: a `T`, and no leap second. */
export function parseRfc3339(text: string): Instant | null {
  if (text.charCodeAt(10) !== 84 || !matchesFormat(fullFormats['date-time'], text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}
