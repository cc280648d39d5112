import type { RecipientName, ReportId } from '#core';
import type { Delivery } from '../partner/answers.js';
import type { PartnerClient } from '../partner/partner-client.js';

/** The feeds of all partners, of which only the place up to which was read is kept. */
export interface RegionFeeds {
  /** Reads the feed of a recipient on until a report is found; null: it did not come yet. */
  find(recipient: RecipientName, report: ReportId): Promise<Delivery | null>;
}

const LONGEST_MS = 2_000;

export const regionFeeds = (
  clients: ReadonlyMap<RecipientName, PartnerClient>,
  isStopped: () => boolean,
): RegionFeeds => {
  const upTo = new Map<RecipientName, string>();
  return {
    find: async (recipient, report) => {
      const client = clients.get(recipient);
      if (client === undefined) return null;
      for (const until = performance.now() + LONGEST_MS; ;) {
        const page = await client.deliveries(upTo.get(recipient) ?? null, 1);
        const last = page.at(-1);
        if (last !== undefined) upTo.set(recipient, last.id);
        const found = page.find(({ berichtid }) => berichtid === report);
        if (found !== undefined) return found;
        if (isStopped() || (last === undefined && performance.now() > until)) return null;
      }
    },
  };
};
