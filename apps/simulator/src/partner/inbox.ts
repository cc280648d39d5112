import { setTimeout as pause } from 'node:timers/promises';
import type { RecipientName } from '#core';
import type { Delivery } from './answers.js';
import type { PartnerClient } from './partner-client.js';

export interface Received extends Delivery {
  /** When it was in the recipient's hands, in milliseconds on this process's own monotonic clock. */
  readonly at: number;
}

/** What one recipient gets from the moment the inbox was opened. */
export interface Inbox {
  readonly partner: RecipientName;
  readonly received: readonly Received[];
  readonly isReading: () => boolean;
  /** Reads no further, once the poll under way has its answer. */
  pause(): Promise<void>;
  /** Reads what lies there, and then follows again. */
  resume(): Promise<void>;
  /** Stops reading, once the poll under way has its answer. */
  close(): Promise<void>;
}

// Not longer, because a poll is never broken off: fetch opens a new connection for that, which keeps the hub from closing. Nor much
// shorter: everybody who polls anew costs the hub more than all who wait.
const LONG_POLL_SECONDS = 5;
const PAUSE_AFTER_FAILURE_MS = 250;

/** Goes to the end of a recipient's feed and follows it from there; `arrived` is called for each delivery. */
export const openInbox = async (client: PartnerClient, arrived: () => void): Promise<Inbox> => {
  const received: Received[] = [];
  let isFollowing = true;
  let last = await endOf(client);

  const read = async (seconds: number): Promise<void> => {
    const page = await client
      .deliveries(last, seconds)
      .catch(() => pause(PAUSE_AFTER_FAILURE_MS, [] as readonly Delivery[]));
    const at = performance.now();
    received.push(...page.map((delivery) => ({ ...delivery, at })));
    last = page.at(-1)?.id ?? last;
    if (page.length > 0) arrived();
  };
  const follow = async (): Promise<void> => {
    while (isFollowing) await read(LONG_POLL_SECONDS);
  };
  let following = follow();
  const stop = async (): Promise<void> => {
    isFollowing = false;
    await following;
  };
  return {
    partner: client.code,
    received,
    isReading: () => isFollowing,
    pause: stop,
    resume: async () => {
      if (isFollowing) return;
      await read(0);
      isFollowing = true;
      following = follow();
    },
    close: stop,
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
