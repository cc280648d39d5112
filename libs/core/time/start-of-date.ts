import type { Instant } from '../report/instant.js';
import { dayOfDate, instantOf } from './local-time.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** When a local date (`YYYY-MM-DD`) begins; null when there is no such date. */
export const startOfDate = (text: string): Instant | null => {
  const [, year, month, date] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = dayOfDate(year, month, date);
  const isDate = new Date(day * DAY).toISOString().startsWith(text);
  return isDate ? instantOf(day, 0) : null;
};

const DAY = 24 * 60 * 60 * 1000;
