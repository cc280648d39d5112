import type { Pool } from 'pg';
import type { PartnerId } from '#core';
import type { Signals } from '#messaging';
import type { Clock } from '#runtime';
import { deliveryNumber, readDeliveries, recordAttempt, type DueDelivery } from '#store';
import type { Answer } from '../http/answer.js';
import { lookUntil } from '../http/look-until.js';
import { problem } from '../http/problem.js';
import { wholeNumber } from '../http/whole-number.js';
import { feedEvent, type ViewParts } from './feed-event.js';

export interface FeedParts extends ViewParts {
  readonly pool: Pool;
  readonly signals: Signals;
  readonly clock: Clock;
}

/** What a partner asks of its feed, with the query parameters as they came. */
export interface FeedQuestion {
  readonly partner: PartnerId;
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
const LOOK_AGAIN_MS = 500;

/** A partner's deliveries after the last one it has, oldest first (HTTP Feeds, http-feeds.org). An empty list is the end. */
export const readFeed = (parts: FeedParts): ReadFeed => {
  const { pool, signals, clock } = parts;
  return async (question) => {
    const { partner, gone, closing } = question;
    const seconds = wholeNumber('timeout', question.timeout, { standard: 0, min: 0, max: 30 });
    if (typeof seconds !== 'number') return seconds;
    const limit = wholeNumber('limit', question.limit, { standard: 100, min: 1, max: 500 });
    if (typeof limit !== 'number') return limit;
    const from = await nextNumber(pool, partner, question.lastEventId);
    if (from === null) return unknownEvent;
    const due = await lookUntil(async () => found(await readDeliveries(pool, partner, from, limit)), {
      signals,
      channel: `out.${partner}`,
      everyMs: LOOK_AGAIN_MS,
      forMs: question.handsOver ? seconds * 1_000 : 0,
      signal: AbortSignal.any([gone, closing]),
    });
    if (due === null) return feed([]);
    const events = await Promise.all(due.map((delivery) => feedEvent(parts, delivery)));
    if (question.handsOver && !gone.aborted) {
      const [first, last] = [due[0]?.number ?? from, due.at(-1)?.number ?? from];
      await recordAttempt(pool, {
        stream: `out.${partner}`,
        first,
        last,
        channel: 'feed',
        at: new Date(clock()),
      });
    }
    return feed(events);
  };
};

const found = (due: readonly DueDelivery[]): readonly DueDelivery[] | null => (due.length === 0 ? null : due);

/** The number after the last delivery the partner has; null when it never had that one. */
const nextNumber = async (pool: Pool, partner: PartnerId, lastEventId: unknown): Promise<number | null> => {
  if (lastEventId === undefined || lastEventId === '') return 0;
  if (typeof lastEventId !== 'string') return null;
  const number = await deliveryNumber(pool, partner, lastEventId);
  return number === null ? null : number + 1;
};

const unknownEvent = problem(
  'aanvraag-onjuist',
  'De parameter lastEventId is het id van de laatste aflevering die u verwerkte. Laat hem weg om bij het begin te beginnen.',
);

const feed = (events: readonly Buffer[]): Answer => ({
  status: 200,
  type: FEED_TYPE,
  body: `[${events.map((event) => event.toString('utf8')).join(',')}]`,
});
