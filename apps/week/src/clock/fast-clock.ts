import type { Instant } from '#core';
import type { Clock } from '#runtime';

/** Tells milliseconds that pass in reality, from any beginning. */
type Ticks = () => number;

/** A clock that begins at a moment and runs so many times as fast as reality; its speed can be changed on the way. */
export interface FastClock {
  readonly now: Clock;
  speedUp(speed: number): void;
}

export const fastClock = (
  from: Instant,
  speed: number,
  ticks: Ticks = () => performance.now(),
): FastClock => {
  let since = { at: from, ticks: ticks(), speed };
  const now = (): Instant => Math.floor(since.at + (ticks() - since.ticks) * since.speed);
  return {
    now,
    speedUp: (faster) => {
      since = { at: now(), ticks: ticks(), speed: faster };
    },
  };
};
