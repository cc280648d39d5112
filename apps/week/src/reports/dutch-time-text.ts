import type { Instant } from '#core';
import { HOUR, wallAt } from '../reference/dutch-time.js';

/** A moment as Dutch systems write it, with the offset that holds then. */
export const dutchTime = (at: Instant): string => {
  const { day, hour } = wallAt(at);
  const hourOfWorld = Math.floor(at / HOUR);
  const ahead = day * 24 + hour - hourOfWorld;
  return `${new Date(at + ahead * HOUR).toISOString().slice(0, 19)}+0${ahead}:00`;
};

export const dutchDate = (at: Instant): string => dutchTime(at).slice(0, 10);
