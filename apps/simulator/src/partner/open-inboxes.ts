import { recipientOfName } from '#core';
import type { PartnerId, RecipientName } from '#core';
import { openInbox } from './inbox.js';
import type { Inbox, Received } from './inbox.js';
import type { PartnerClient } from './partner-client.js';

/** The inboxes of all partners together. */
export interface Inboxes {
  /** What a partner got, any of its functions included. */
  ofOrganisation(partner: PartnerId): readonly Received[];
  /** Every delivery with who got it. */
  all(): readonly (readonly [RecipientName, Received])[];
  /** Whether it reads its feed now. */
  isReading(name: RecipientName): boolean;
  /** From now on these do not read their feeds. */
  stopReading(names: readonly RecipientName[]): Promise<void>;
  /** These read their feeds again; what lies there is read when this returns. */
  read(names: readonly RecipientName[]): Promise<void>;
  /** Waits until `isComplete` or until so many milliseconds have gone by. */
  waitFor(isComplete: () => boolean, milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the inbox of each partner; every one of them stands at the end of its feed when this returns. */
export const openInboxes = async (clients: readonly PartnerClient[]): Promise<Inboxes> => {
  const waiting = new Set<() => void>();
  const arrived = (): void => waiting.forEach((look) => look());
  const inboxes: readonly Inbox[] = await Promise.all(clients.map((client) => openInbox(client, arrived)));
  const named = (names: readonly RecipientName[]): readonly Inbox[] =>
    inboxes.filter(({ partner }) => names.includes(partner));
  return {
    ofOrganisation: (partner) =>
      inboxes
        .filter((inbox) => recipientOfName(inbox.partner).recipient === partner)
        .flatMap(({ received }) => received),
    all: () =>
      inboxes.flatMap(({ partner, received }) => received.map((delivery) => [partner, delivery] as const)),
    isReading: (name) => inboxes.every((inbox) => inbox.partner !== name || inbox.isReading()),
    stopReading: async (names) => {
      await Promise.all(named(names).map((inbox) => inbox.pause()));
    },
    read: async (names) => {
      await Promise.all(named(names).map((inbox) => inbox.resume()));
    },
    waitFor: (isComplete, milliseconds) =>
      new Promise((resolve) => {
        const stop = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        const look = (): void => {
          if (isComplete()) stop();
        };
        const timer = setTimeout(stop, milliseconds);
        waiting.add(look);
        look();
      }),
    close: async () => {
      await Promise.all(inboxes.map((inbox) => inbox.close()));
    },
  };
};
