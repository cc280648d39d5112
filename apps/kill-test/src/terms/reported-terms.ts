import type { Log } from '#messaging';
import { PLANTED } from './planted-terms.js';

/** The ids of all events about planted terms that lie on the hub's own topic, as often as they lie there. */
export interface ReportedTerms {
  readonly ids: readonly string[];
  stop(): Promise<void>;
}

interface TermEvent {
  readonly id: string;
  readonly data: { readonly termijn: string };
}

export const reportedTerms = async (log: Log): Promise<ReportedTerms> => {
  const ids: string[] = [];
  const places = new Map<number, number>();
  const follower = await log.follow({
    group: 'kill-test-klok',
    topics: ['in.hub'],
    startAt: (_, partition) => Promise.resolve(places.get(partition) ?? null),
    handle: ({ partition, records, next }) => {
      const from = places.get(partition) ?? 0;
      for (const { offset, value } of records) {
        const { id, data } = JSON.parse(String(value)) as TermEvent;
        if (offset >= from && data.termijn === PLANTED) ids.push(id);
      }
      places.set(partition, Math.max(from, next));
      return Promise.resolve();
    },
  });
  return { ids, stop: () => follower.stop() };
};
