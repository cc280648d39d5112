import type { Pool } from 'pg';
import { reportId } from '#contracts';
import { HUB, type Instant, type RecipientName } from '#core';
import { logAt, type Log } from '#messaging';
import type { Keyring } from '#runtime';

/** What the hub told of a term: it stands in the event's id. */
export interface ToldTerm {
  readonly key: string;
  readonly moment: Instant;
  /** When it came on the log; more than once is a fault. */
  readonly appendedAt: readonly Instant[];
  readonly isAccepted: boolean;
  readonly recipients: readonly RecipientName[];
}

const SOURCE = 'urn:nld:oin:00000009990000010000:systeem:samenloop';

/** Reads from the hub's own topic what was reported of terms. */
export const followTold = async (
  databaseUrl: string,
  keys: Keyring,
): Promise<{ readonly told: ReadonlyMap<string, readonly Instant[]>; stop(): Promise<void> }> => {
  const told = new Map<string, Instant[]>();
  const places = new Map<number, number>();
  const log: Log = logAt({ databaseUrl, kafkaBrokers: [] }, keys.log, () => undefined);
  const follower = await log.follow({
    group: 'week',
    topics: ['in.hub'],
    startAt: (_, partition) => Promise.resolve(places.get(partition) ?? null),
    handle: ({ partition, records, next }) => {
      const from = places.get(partition) ?? 0;
      for (const { value, appendedAt } of records.filter((record) => record.offset >= from)) {
        const { id } = JSON.parse(String(value)) as { id: string };
        told.set(id, [...(told.get(id) ?? []), appendedAt]);
      }
      places.set(partition, Math.max(from, next));
      return Promise.resolve();
    },
  });
  return {
    told,
    stop: async () => {
      await follower.stop();
      await log.close();
    },
  };
};

/** What became of it: whether intake took it, and whom it was given to. */
export const toldTerms = async (
  pool: Pool,
  appended: ReadonlyMap<string, readonly Instant[]>,
): Promise<readonly ToldTerm[]> => {
  const reports = await pool.query<{ id: string; status: string }>(
    'select id, status from report where partner = $1',
    [HUB],
  );
  const given = await pool.query<{ report: string; to: string[] }>(
    `select d.report_id as report, array_agg(d.partner) as to from delivery d join report r on r.id = d.report_id
     where r.partner = $1 group by d.report_id`,
    [HUB],
  );
  const statuses = new Map(reports.rows.map(({ id, status }) => [id, status]));
  const recipients = new Map(given.rows.map(({ report, to }) => [report, to]));
  return [...appended].map(([key, appendedAt]) => {
    const id = reportId(HUB, SOURCE, key);
    return {
      key,
      moment: Number(key.slice(key.lastIndexOf('.') + 1)),
      appendedAt,
      isAccepted: statuses.get(id) === 'aangenomen',
      recipients: recipients.get(id) ?? [],
    };
  });
};
