import type { Instant } from '#core';
import { StartFault } from '../start-fault/start-fault.js';
import { systemClock, type Clock } from './clock.js';

/** A clock for simulation: it can be put at another moment, and goes on ticking from there or stands still. */
export type ShiftableClock = Clock & {
  shiftTo(instant: Instant): void;
  /** It stands still there until it is put at another moment. */
  standAt(instant: Instant): void;
  reset(): void;
};

/** Makes one that runs beside `real`. Refuses when `environment` (NODE_ENV) is production: terms must run on real time there. */
export const shiftableClock = (
  environment: string | undefined,
  real: Clock = systemClock,
): ShiftableClock => {
  if (environment === 'production')
    throw new StartFault(
      'In productie kan de klok niet worden verzet: haal NODE_ENV=production weg of start zonder simulatie.',
    );
  let ahead = 0;
  let standing: Instant | null = null;
  return Object.assign(() => standing ?? real() + ahead, {
    shiftTo: (instant: Instant) => {
      standing = null;
      ahead = instant - real();
    },
    standAt: (instant: Instant) => {
      standing = instant;
    },
    reset: () => {
      standing = null;
      ahead = 0;
    },
  });
};
