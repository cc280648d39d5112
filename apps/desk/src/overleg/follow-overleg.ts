import { createHash } from 'node:crypto';
import { recipientsOf, toRfc3339 } from '#core';
import type { Signals } from '#messaging';
import type { Clock, Refusal } from '#runtime';
import type { MayWatch, Watcher } from '../stream/watcher.js';
import type { OverlegAsked, ReadOverleg, Whole } from './read-overleg.js';

export type FollowOverleg = (asked: OverlegAsked) => Promise<MayWatch | Refusal>;

export interface FollowParts {
  readonly signals: Signals;
  readonly clock: Clock;
  /** Something that was tried again with the next look. */
  readonly onTrouble: (error: unknown) => void;
}

/** A signal may be missed, and time alone changes an agenda too. */
const LOOK_MS = 1_000;
const BEAT_MS = 15_000;

/**
 * Sends the agendas of an overleg when somebody begins to watch, and again whenever something in them changed. The id of an event
 * follows from what it tells, so who comes back with it gets them again only when they changed meanwhile.
 */
export const followOverleg =
  (parts: FollowParts, { whole }: Pick<ReadOverleg, 'whole'>): FollowOverleg =>
  async (asked) => {
    const found = await whole(asked);
    return 'refusal' in found
      ? found
      : {
          join: (watcher, lastEventId) => follow(parts, found, watcher, lastEventId),
          stillMay: found.stillMay,
        };
  };

const follow = (
  { signals, clock, onTrouble }: FollowParts,
  { viewers, read }: Whole,
  watcher: Watcher,
  lastEventId: string | null,
): (() => void) => {
  let last = lastEventId;
  let looking = false;
  // Who watches hears from it also when nothing changes, and what time it is here.
  const beat = (): void =>
    watcher.send(Buffer.from(`event: klok\ndata: {"nu":"${toRfc3339(clock())}"}\n\n`), false);
  const look = (): void => {
    if (looking) return;
    looking = true;
    void read()
      .then((overleg) => {
        const { nu, ...told } = overleg;
        const id = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22);
        if (id === last) return;
        last = id;
        const text = `id: ${id}\nevent: overleg\ndata: ${JSON.stringify({ nu, ...told })}\n\n`;
        watcher.send(Buffer.from(text), true);
      })
      .catch(onTrouble)
      .finally(() => (looking = false));
  };
  const deaf = viewers
    .flatMap((viewer) => recipientsOf(viewer))
    .map((name) => signals.listen(`bord.${name}`, look));
  const timers = [setInterval(look, LOOK_MS), setInterval(beat, BEAT_MS)];
  beat();
  look();
  return () => {
    timers.forEach((timer) => clearInterval(timer));
    deaf.forEach((stop) => stop());
  };
};
