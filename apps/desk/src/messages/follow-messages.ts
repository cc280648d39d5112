import { createHash } from 'node:crypto';
import { toRfc3339, type Person } from '#core';
import type { Signals } from '#messaging';
import type { Refusal } from '#runtime';
import type { MessageQuestion } from '#store';
import { isDeepStrictEqual } from 'node:util';
import type { MayWatch, Watcher } from '../stream/watcher.js';
import { withRest } from '../stream/with-rest.js';
import { findMessages } from './find-messages.js';
import { questionOf } from './list-messages.js';
import type { MessageParts } from './message-parts.js';
import type { Asked } from './message-question.js';

export interface FollowParts extends MessageParts {
  readonly signals: Signals;
  /** Something that was tried again with the next look. */
  readonly onTrouble: (error: unknown) => void;
}

export type FollowMessages = (person: Person, asked: Asked) => Promise<MayWatch | Refusal>;

/** A signal may be missed, and a report is handed over after it came in. */
const LOOK_MS = 1_000;
const BEAT_MS = 15_000;
/** In a busy hour there is a signal all the time: nobody reads faster than this. */
const REST_MS = 250;
/** What came in so long ago is looked at again, for what became of it meanwhile and for what was stored late. */
const AGAIN_MS = 60_000;
const MOST = 200;

/**
 * Sends the reports that somebody sees and looks for as they come in, and again when something about them changes. The id of an event
 * is a moment: who comes back with it gets what came since, or hears that it was too much.
 */
export const followMessages =
  (parts: FollowParts): FollowMessages =>
  async (person, asked) => {
    const question = await questionOf(parts, person, asked);
    if ('refusal' in question) return question;
    const { rulebook } = await parts.rulebooks.active();
    const { sight } = question;
    const of =
      sight.tag === 'all' ? [...rulebook.partners.keys()] : [sight.organisation, ...sight.recipients];
    const channels = [...new Set(of.flatMap((name) => [`out.${name}`, `receipts.${name}`]))];
    return {
      join: (watcher, lastEventId) => follow(parts, { question, channels }, watcher, momentIn(lastEventId)),
      stillMay: async () => {
        const now = await questionOf(parts, person, asked);
        return !('refusal' in now) && isDeepStrictEqual(now.sight, sight);
      },
    };
  };

const momentIn = (lastEventId: string | null): number | null =>
  lastEventId !== null && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : null;

interface Followed {
  readonly question: MessageQuestion;
  readonly channels: readonly string[];
}

const follow = (
  parts: FollowParts,
  { question, channels }: Followed,
  watcher: Watcher,
  since: number | null,
): (() => void) => {
  const { signals, clock, onTrouble } = parts;
  let known = new Map<string, string>();
  let last = since ?? clock();
  let isBack = since !== null;
  const look = async (): Promise<void> => {
    const now = clock();
    const from = new Date(last - AGAIN_MS);
    const asked = { ...question, now: new Date(now), filter: { ...question.filter, from, until: null } };
    const { rows, next } = await findMessages(parts, asked, null, MOST);
    if (next !== null && isBack) watcher.send(Buffer.from(`id: ${now}\nevent: opnieuw\ndata: {}\n\n`), false);
    isBack = false;
    const hashes = new Map<string, string>();
    const changed = rows.toReversed().filter((row) => {
      const hash = createHash('sha256').update(JSON.stringify(row)).digest('base64url');
      hashes.set(row.bericht, hash);
      return known.get(row.bericht) !== hash;
    });
    known = hashes;
    last = Math.max(last, ...rows.map(({ ontvangenOp }) => Date.parse(ontvangenOp)));
    const text = changed
      .map((row) => `id: ${last}\nevent: bericht\ndata: ${JSON.stringify(row)}\n\n`)
      .join('');
    if (text !== '') watcher.send(Buffer.from(text), false);
  };
  const looking = withRest(look, REST_MS, onTrouble);
  const beat = (): void =>
    watcher.send(Buffer.from(`event: klok\ndata: {"nu":"${toRfc3339(clock())}"}\n\n`), false);
  const deaf = channels.map((channel) => signals.listen(channel, looking.wake));
  const timers = [setInterval(looking.wake, LOOK_MS), setInterval(beat, BEAT_MS)];
  beat();
  looking.wake();
  return () => {
    looking.end();
    timers.forEach((timer) => clearInterval(timer));
    deaf.forEach((stop) => stop());
  };
};
