import type { Accepted, Outcome, PartnerId, RecipientName } from '#core';
import { inTransaction, nextPosition, passOn, readDeliveries, recordAttempt } from '#store';
import { arrestEvent } from '../../testing/arrest-event.js';
import type { DeskParts } from '../../desk-parts.js';

/** What dispatch and recipients do, for who only has a desk. */
export interface StreetTwin {
  /** Stores an arrest of now; gives whom it is for. */
  readonly arrest: () => Promise<Accepted>;
  /** Stores an arrest that is refused, because it lacks who was arrested. */
  readonly refusedArrest: () => Promise<Outcome>;
  /** Hands over to a recipient's topic what was not handed over yet. */
  readonly handOver: (recipient: RecipientName) => Promise<void>;
  /** Has a recipient fetch from its feed up to and including its n-th delivery, from 1. */
  readonly fetch: (recipient: RecipientName, n: number) => Promise<void>;
  readonly numbersOf: (recipient: RecipientName) => Promise<readonly number[]>;
}

/** Decides on an event of a partner and stores the outcome, as intake does. */
type Store = (parts: DeskParts, partner: PartnerId, event: object) => Promise<Outcome>;

export const streetTwin = (parts: DeskParts, store: Store): StreetTwin => {
  const { pool, clock } = parts;
  const numbersOf = async (recipient: RecipientName): Promise<readonly number[]> =>
    (await readDeliveries(pool, recipient, 0, 10_000)).map(({ number }) => number);
  return {
    arrest: async () => {
      const outcome = await store(parts, 'pol-dh', arrestEvent(clock()));
      if (outcome.tag !== 'accepted') throw new Error('the arrest was refused');
      return outcome;
    },
    refusedArrest: () => {
      const event = arrestEvent(clock()) as { readonly data: object };
      return store(parts, 'pol-dh', { ...event, data: { ...event.data, betrokkenen: undefined } });
    },
    handOver: async (recipient) => {
      const stream = `out.${recipient}`;
      const first = (await nextPosition(pool, { reader: 'dispatch', topic: stream, partition: 0 })) ?? 0;
      const last = (await numbersOf(recipient)).at(-1) ?? 0;
      await passOn(pool, 'dispatch', { stream, first, last, channel: 'log', at: new Date(clock()) });
    },
    fetch: async (recipient, n) => {
      const numbers = await numbersOf(recipient);
      const last = numbers[n - 1] ?? 0;
      await inTransaction(pool, (client) =>
        recordAttempt(client, {
          stream: `out.${recipient}`,
          first: numbers[0] ?? 0,
          last,
          channel: 'feed',
          at: new Date(clock()),
        }),
      );
    },
    numbersOf,
  };
};
