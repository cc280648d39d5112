import type { Pool } from 'pg';
import { handOut, type HandOutParts } from '#contracts';
import type { RecipientName } from '#core';
import type { Signals } from '#messaging';
import { type Answer, type Clock, problem, wholeNumber } from '#runtime';
import {
  deliveryNumber,
  nextPosition,
  readDeliveries,
  recordAttempt,
  recordChecks,
  type DueDelivery,
} from '#store';
import { lookUntil } from '../http/look-until.js';
import { readingOf, type Reading } from './reading-of.js';

export interface FeedParts extends HandOutParts {
  readonly pool: Pool;
  readonly signals: Signals;
  readonly clock: Clock;
}

/** What a partner asks of its feed, with the query parameters as they came. */
export interface FeedQuestion {
  readonly recipient: RecipientName;
  /** The stream it asks for, if not its own. */
  readonly stroom?: unknown;
  readonly lastEventId?: unknown;
  readonly timeout?: unknown;
  readonly limit?: unknown;
  /** False: only a look (HEAD), nothing is handed over. */
  readonly handsOver: boolean;
  /** The client has gone: nobody is left to hand anything to. */
  readonly gone: AbortSignal;
  readonly closing: AbortSignal;
}

export type ReadFeed = (question: FeedQuestion) => Promise<Answer>;

const FEED_TYPE = 'application/cloudevents-batch+json';
const LOOK_AGAIN_MS = 1_000;

/** A partner's deliveries after the last one it has, oldest first (HTTP Feeds, http-feeds.org). An empty list is the end. */
export const readFeed = (parts: FeedParts): ReadFeed => {
  const { pool, rulebooks, signals, clock } = parts;
  return async (question) => {
    const { recipient, gone, closing } = question;
    const seconds = wholeNumber('timeout', question.timeout, { standard: 0, min: 0, max: 30 });
    if (typeof seconds !== 'number') return seconds;
    const limit = wholeNumber('limit', question.limit, { standard: 100, min: 1, max: 500 });
    if (typeof limit !== 'number') return limit;
    const { rulebook } = await rulebooks.active();
    const reading = await readingOf(pool, rulebook, recipient, { stream: question.stroom, at: clock() });
    if ('refusal' in reading) return reading.refusal;
    const stream = `out.${reading.stream}`;
    const next = await nextNumber(pool, reading.stream, question.lastEventId);
    if (next === null) return unknownEvent;
    const from = Math.max(next, reading.from);
    const hasReadUpTo = () => readUpTo(pool, reading.reader, stream);
    const look = () => readyFrom(parts, reading, { from, limit, hasReadUpTo });
    const ready = await lookUntil(look, {
      signals,
      channel: stream,
      everyMs: LOOK_AGAIN_MS,
      forMs: question.handsOver ? seconds * 1_000 : 0,
      signal: AbortSignal.any([gone, closing]),
    });
    if (ready === null) return feed([]);
    if (question.handsOver && !gone.aborted) {
      const at = new Date(clock());
      for (const run of ready.runs)
        await recordAttempt(pool, { stream, ...run, channel: 'feed', at }, reading.reader);
    }
    return feed(ready.events);
  };
};

/** Where the reader's own copies end: what lies before was handed out to it (P20). */
const readUpTo = async (pool: Pool, reader: string, stream: string): Promise<number> =>
  (await nextPosition(pool, { reader, topic: stream, partition: 0 })) ?? 0;

interface ReadyPage {
  readonly events: readonly Buffer[];
  /** What it went through, in order; what is not the reader's own lies between. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** What may be handed out from a number on; what may not is passed over, so that nothing tells it was there. */
const readyFrom = async (
  parts: FeedParts,
  reading: Reading,
  { from, limit, hasReadUpTo }: { from: number; limit: number; hasReadUpTo: () => Promise<number> },
): Promise<ReadyPage | null> => {
  for (let next = from; ;) {
    const due = await readDeliveries(parts.pool, reading.stream, next, limit);
    const tail = due.at(-1);
    if (tail === undefined) return null;
    const mine = due.filter(reading.isMine);
    const events = await handOutAll(parts, reading, mine, await hasReadUpTo());
    if (events.length > 0) return { events, runs: runsOf(due, reading) };
    next = tail.number + 1;
  }
};

const runsOf = (due: readonly DueDelivery[], { isMine }: Reading): readonly Run[] => {
  const runs: Run[] = [];
  let isGoingOn = false;
  for (const delivery of due) {
    const { number } = delivery;
    const before = isGoingOn ? runs.pop() : undefined;
    isGoingOn = isMine(delivery);
    if (isGoingOn) runs.push({ first: before?.first ?? number, last: number });
    else if (before !== undefined) runs.push(before);
  }
  return runs;
};

const handOutAll = async (
  parts: FeedParts,
  { heirKind }: Reading,
  due: readonly DueDelivery[],
  readBefore: number,
): Promise<readonly Buffer[]> => {
  const at = parts.clock();
  const handed = await Promise.all(
    due.map((delivery) => handOut(parts, delivery, at, delivery.number < readBefore, heirKind)),
  );
  await recordChecks(
    parts.pool,
    handed.flatMap(({ check }) => check ?? []),
  );
  return handed.flatMap(({ event }) => event ?? []);
};

/** The number after the last delivery the partner has; null when it never had that one. */
const nextNumber = async (
  pool: Pool,
  partner: RecipientName,
  lastEventId: unknown,
): Promise<number | null> => {
  if (lastEventId === undefined || lastEventId === '') return 0;
  if (typeof lastEventId !== 'string') return null;
  const number = await deliveryNumber(pool, partner, lastEventId);
  return number === null ? null : number + 1;
};

const unknownEvent = problem(
  'aanvraag-onjuist',
  'De parameter lastEventId is het id (niet het volgnummer) van de laatste aflevering die u verwerkte. Laat hem weg om bij het begin te beginnen.',
);

const feed = (events: readonly Buffer[]): Answer => ({
  status: 200,
  type: FEED_TYPE,
  body: `[${events.map((event) => event.toString('utf8')).join(',')}]`,
});
