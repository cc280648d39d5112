import type { Pool } from 'pg';
import { deliveryId, type CaseId, type PartnerId, type RecipientName, type ReportId } from '#core';
import { LATE } from './late-deliveries.js';
import type { StoppedFor, StoppedMoments } from './stopped-moments.js';

/** A delivery that is held up. */
export interface StoppedDelivery {
  readonly id: string;
  readonly partner: RecipientName;
  readonly number: number;
  readonly reportId: ReportId;
  readonly kind: string | null;
  readonly caseId: CaseId | null;
  readonly sender: PartnerId;
  readonly receivedAt: Date;
  readonly waitsUntil: Date | null;
  /** Since when it is held up. */
  readonly since: Date;
}

type Row = Omit<StoppedDelivery, 'id' | 'number'> & {
  readonly number: string;
  readonly standsInFor: PartnerId | null;
  readonly partnership: string;
  readonly purpose: string;
};

const COLUMNS = `d.partner, d.number, d.report_id as "reportId", coalesce(r.corrected_kind, r.kind) as kind, r.case_id as "caseId",
  r.partner as sender, r.received_at as "receivedAt", d.waits_until as "waitsUntil", d.stands_in_for as "standsInFor", d.partnership, d.purpose`;

const stoppedDelivery = ({ standsInFor, partnership, purpose, ...row }: Row): StoppedDelivery => ({
  ...row,
  number: Number(row.number),
  id: deliveryId(row.reportId, { partner: row.partner, standsInFor, partnership, purpose }),
});

/** What does not arrive at one recipient for one cause, in its order, after a number. */
export const lateDeliveries = async (
  pool: Pool,
  tag: string,
  stream: StoppedFor['streams'][number],
  moments: StoppedMoments,
  after: number | null,
  limit: number,
): Promise<readonly StoppedDelivery[]> => {
  const { rows } = await pool.query<Row>({
    name: 'late-deliveries',
    text: `
      select ${COLUMNS}, late.at as since
      from (${LATE}) late join delivery d on d.partner = late.partner and d.number = late.number
      join report r on r.id = d.report_id
      where late.tag = $1 and ($2::bigint is null or d.number > $2) order by d.number limit $3`,
    values: [
      tag,
      after,
      limit,
      JSON.stringify([stream]),
      moments.now,
      moments.handedOverBefore,
      moments.fetchedBefore,
      moments.queuedBefore,
    ],
  });
  return rows.map(stoppedDelivery);
};

/** A place in what was stopped at a second look. */
export interface HaltedPlace {
  readonly at: Date;
  readonly partner: RecipientName;
  readonly number: number;
}

/** What was stopped for one reason at a second look, the oldest first. */
export const haltedDeliveries = async (
  pool: Pool,
  reason: string,
  seen: StoppedFor,
  since: Date,
  after: HaltedPlace | null,
  limit: number,
): Promise<readonly StoppedDelivery[]> => {
  const { rows } = await pool.query<Row>({
    name: 'halted-deliveries',
    text: `
      select ${COLUMNS}, k.at as since
      from delivery_check k join delivery d on d.partner = k.partner and d.number = k.number
      join report r on r.id = d.report_id
      where k.outcome = 'gestopt' and k.at >= $1 and ($2::text is null or r.partner = $2)
        and ($3 or position('.' in d.partner) = 0)
        and case k.reason when 'geheim-adres-bekend' then 'grondslag-vervallen' else k.reason end = $4
        and ($5::timestamptz is null or (k.at, k.partner, k.number) > ($5, $6, $7))
      order by k.at, k.partner, k.number limit $8`,
    values: [
      since,
      seen.sender,
      seen.withConfidential,
      reason,
      after?.at ?? null,
      after?.partner ?? null,
      after?.number ?? null,
      limit,
    ],
  });
  return rows.map(stoppedDelivery);
};
