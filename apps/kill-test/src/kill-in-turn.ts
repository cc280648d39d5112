import { pause } from '#messaging';
import type { Database } from './hub/database.js';
import type { Hub } from './hub/hub.js';

export type Victim = 'intake' | 'clock' | 'dispatch' | 'postgresql';
export type Kills = Record<Victim, number>;

const TURNS: readonly Victim[] = ['intake', 'clock', 'dispatch', 'postgresql'];
const LONGEST_MS = 10_000;
const EACH_ONCE = 4.75;
const SOON_MS = 400;

/** Time between two kills: ten seconds, or less when the trial would be too short for each to have its turn. */
const pauseBetween = (seconds: number): number => Math.min(LONGEST_MS, (seconds * 1_000) / EACH_ONCE);

/** Kills intake, clock, dispatch and PostgreSQL in turn (`kill -9`) for so many seconds. `onKill` hears of each. */
export const killInTurn = async (
  hub: Hub,
  database: Database,
  { seconds, signal }: { seconds: number; signal: AbortSignal },
  onKill: (victim: Victim) => void,
): Promise<Kills> => {
  const kills: Kills = { intake: 0, clock: 0, dispatch: 0, postgresql: 0 };
  const every = pauseBetween(seconds);
  const since = performance.now();
  for (let nth = 1; nth * every < seconds * 1_000; nth += 1) {
    await pause(since + nth * every - performance.now(), signal);
    if (signal.aborted) break;
    const victim = TURNS[(nth - 1) % TURNS.length] ?? 'intake';
    onKill(victim);
    if (victim === 'postgresql') await database.kill();
    else if (!hub.kill(victim)) continue;
    kills[victim] += 1;
    if (victim !== 'clock') continue;
    // one of the two stood by: now the one that had the turn, or the one that has just taken it, goes too
    await pause(SOON_MS, signal);
    hub.kill(victim);
  }
  return kills;
};
