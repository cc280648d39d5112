import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '#core';
import type { Clock } from '#runtime';
import { DAY, HOUR } from '../reference/dutch-time.js';
import { fastClock } from './fast-clock.js';

/** How the time of the week passes. */
export interface WeekTime {
  readonly now: Clock;
  /** Whether it waits for everybody; otherwise everybody must keep up with it. */
  readonly isStepped: boolean;
  /** Lets the time run. */
  begin(street: TimedStreet): void;
  /** Resolves when it is so late. */
  reach(at: Instant): Promise<void>;
  /** Holds the time until the work is done; whatever was due has come to rest by then. */
  during(work: () => Promise<void>): Promise<void>;
  /** From now on nothing happens but that terms end: hours may be passed faster. */
  hasten(): void;
  stop(): void;
}

/** What the time needs of the street. */
export interface TimedStreet {
  clockMoved(): void;
  /** Resolves when everything that came in or is due has been handled. */
  settled(now: Instant): Promise<void>;
}

const LOOK_EVERY_MS = 20;
const HASTY = 30_000;

/** Time that runs so many times as fast as reality. */
export const runningTime = (begins: Instant, speed: number): WeekTime => {
  const fast = fastClock(begins, 0);
  let street: TimedStreet | null = null;
  let ticking: NodeJS.Timeout | null = null;
  let pace = speed;
  return {
    now: fast.now,
    isStepped: false,
    begin: (timed) => {
      street = timed;
      // what waits for a moment waits in real time, and would sleep through half a minute of ours
      ticking = setInterval(() => timed.clockMoved(), LOOK_EVERY_MS);
      fast.speedUp(pace);
    },
    reach: async (at) => {
      for (let left = at - fast.now(); left > 0; left = at - fast.now())
        await wait(Math.min(1_000, Math.ceil(left / pace)));
    },
    during: async (work) => {
      fast.speedUp(0);
      await street?.settled(fast.now());
      await work();
      fast.speedUp(pace);
    },
    hasten: () => {
      pace = Math.max(pace, HASTY);
      fast.speedUp(pace);
    },
    stop: () => {
      if (ticking !== null) clearInterval(ticking);
    },
  };
};

/**
 * Time that stands still until the street has come to rest, and then goes to the next moment at once; in strides in which no
 * clock has two things to tell, because a warning that is overtaken by the next is not given.
 */
export const steppedTime = (begins: Instant): WeekTime => {
  let at = begins;
  let street: TimedStreet | null = null;
  let stride = HOUR;
  const settled = async (): Promise<void> => {
    street?.clockMoved();
    await street?.settled(at);
  };
  return {
    now: () => at,
    isStepped: true,
    begin: (timed) => {
      street = timed;
    },
    reach: async (next) => {
      await settled();
      while (at < next) {
        at = Math.min(at + stride, next);
        await settled();
      }
    },
    during: async (work) => {
      await settled();
      await work();
    },
    hasten: () => {
      stride = DAY;
    },
    stop: () => undefined,
  };
};
