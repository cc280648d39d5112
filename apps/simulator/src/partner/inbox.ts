import { setTimeout as pause } from 'node:timers/promises';
import type { PartnerId } from '#core';
import type { Delivery } from './answers.js';
import type { PartnerClient } from './partner-client.js';

export interface Received extends Delivery {
  /** When it was in the recipient's hands, in milliseconds on this process's own monotonic clock. */
  readonly at: number;
}

/** What one partner gets from the moment the inbox was opened. */
export interface Inbox {
  readonly partner: PartnerId;
  readonly received: readonly Received[];
  /** Stops reading, once the poll under way has its answer. */
  close(): Promise<void>;
}

// Short, because a poll is never broken off: fetch opens a new connection for that, which keeps the hub from closing.
const LONG_POLL_SECONDS = 1;
const PAUSE_AFTER_FAILURE_MS = 250;

/** Goes to the end of a partner's feed and follows it from there; `arrived` is called for each delivery. */
export const openInbox = async (client: PartnerClient, arrived: () => void): Promise<Inbox> => {
  const received: Received[] = [];
  let isOpen = true;
  let last = await endOf(client);

  const follow = async (): Promise<void> => {
    while (isOpen) {
      const page = await client
        .deliveries(last, LONG_POLL_SECONDS)
        .catch(() => pause(PAUSE_AFTER_FAILURE_MS, [] as readonly Delivery[]));
      const at = performance.now();
      received.push(...page.map((delivery) => ({ ...delivery, at })));
      last = page.at(-1)?.id ?? last;
      if (page.length > 0) arrived();
    }
  };
  const following = follow();
  return {
    partner: client.code,
    received,
    close: async () => {
      isOpen = false;
      await following;
    },
  };
};

const endOf = async (client: PartnerClient): Promise<string | null> => {
  let last: string | null = null;
  for (;;) {
    const page: readonly Delivery[] = await client.deliveries(last, 0);
    const end = page.at(-1);
    if (end === undefined) return last;
    last = end.id;
  }
};
