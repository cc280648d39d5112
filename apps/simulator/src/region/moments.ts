import { startOfRemaining, type Instant } from '#core';

const MINUTE = 60_000;
const CLOCK_MINUTES = 9 * 60;
const NIGHT: readonly (readonly [string, string])[] = [['00:00', '09:00']];

const DATE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** A moment as a system of a partner writes it. */
export const moment = (at: Instant): string => new Date(Math.floor(at / MINUTE) * MINUTE).toISOString();

/** The Dutch date of a moment. */
export const date = (at: Instant): string => DATE.format(at);

/** Since when a clock of nine hours runs that has this many minutes left now, of which the night counts for nothing. */
export const runningSince = (now: Instant, minutesLeft: number): Instant =>
  startOfRemaining(now, {
    aantal: Math.max(0, CLOCK_MINUTES - minutesLeft),
    eenheid: 'minuten',
    uitgezonderd: NIGHT,
  });
