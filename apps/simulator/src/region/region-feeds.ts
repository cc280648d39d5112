import { setTimeout as pause } from 'node:timers/promises';
import type { RecipientName, ReportId } from '#core';
import type { Delivery } from '../partner/answers.js';
import type { PartnerClient } from '../partner/partner-client.js';

/** The feeds of all partners, of which only the place up to which was read is kept. */
export interface RegionFeeds {
  /** Reads the feed of a recipient on until a report is found; null: it did not come in time. */
  find(recipient: RecipientName, report: ReportId): Promise<Delivery | null>;
}

interface Waiting {
  readonly until: number;
  readonly found: (delivery: Delivery | null) => void;
}

const LONGEST_MS = 3_000;
const PAUSE_AFTER_FAILURE_MS = 250;

/** Of each feed there is one reader at a time, for all who wait for something in it. */
export const regionFeeds = (
  clients: ReadonlyMap<RecipientName, PartnerClient>,
  isStopped: () => boolean,
): RegionFeeds => {
  const upTo = new Map<RecipientName, string>();
  const waiting = new Map<RecipientName, Map<ReportId, Waiting>>();

  const readOn = async (client: PartnerClient, waiters: Map<ReportId, Waiting>): Promise<void> => {
    while (waiters.size > 0) {
      const page = await client
        .deliveries(upTo.get(client.code) ?? null, 1)
        .catch(() => pause(PAUSE_AFTER_FAILURE_MS, [] as readonly Delivery[]));
      const last = page.at(-1);
      if (last !== undefined) upTo.set(client.code, last.id);
      for (const delivery of page) end(waiters, delivery.berichtid, delivery);
      const now = performance.now();
      for (const [report, { until }] of waiters) if (isStopped() || now > until) end(waiters, report, null);
    }
  };
  return {
    find: (recipient, report) =>
      new Promise((found) => {
        const client = clients.get(recipient);
        if (client === undefined) return found(null);
        const waiters = waiting.get(recipient) ?? new Map<ReportId, Waiting>();
        waiters.set(report, { until: performance.now() + LONGEST_MS, found });
        if (waiting.has(recipient)) return;
        waiting.set(recipient, waiters);
        void readOn(client, waiters).finally(() => waiting.delete(recipient));
      }),
  };
};

const end = (waiters: Map<ReportId, Waiting>, report: ReportId, delivery: Delivery | null): void => {
  waiters.get(report)?.found(delivery);
  waiters.delete(report);
};
