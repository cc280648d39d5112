import type { Pool } from 'pg';
import { deliveryId, type PartnerId, type StoredDelivery } from '#core';

/** A delivery with what its view is built from. `sealed` opens with the key of its case; null once either was destroyed. */
export interface DueDelivery extends StoredDelivery {
  readonly kind: string;
  readonly version: number;
  readonly rulebook: number;
  readonly structured: boolean;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
}

type DeliveryRow = Omit<DueDelivery, 'number' | 'deliveryId' | 'receivedAt' | 'waitsUntil'> & {
  readonly number: string;
  readonly receivedAt: Date;
  readonly waitsUntil: Date | null;
};

/** The deliveries of one partner from a number on, in their order. */
export const readDeliveries = async (
  pool: Pool,
  partner: PartnerId,
  from: number,
  limit: number,
): Promise<readonly DueDelivery[]> => {
  const { rows } = await pool.query<DeliveryRow>({
    name: 'read-deliveries',
    text: `
      select d.number, d.report_id as "reportId", r.received_at as "receivedAt",
        r.case_id as "caseId", r.partner as "from", r.kind, r.version, d.stands_in_for as "standsInFor", d.partnership,
        d.purpose, d.plan, d.held, coalesce(d.persons, '[]') as persons, d.waits_until as "waitsUntil", r.rulebook,
        b.structured, b.sealed, z.wrapped_key as "wrappedKey"
      from (select * from delivery where partner = $1 and number >= $2 order by number limit $3) d
      join report r on r.id = d.report_id
      left join report_body b on b.received_at = r.received_at and b.report_id = r.id
      left join zaak z on z.id = r.case_id
      order by d.number`,
    values: [partner, from, limit],
  });
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    receivedAt: row.receivedAt.getTime(),
    waitsUntil: row.waitsUntil?.getTime() ?? null,
    deliveryId: deliveryId(row.reportId, { ...row, partner }),
  }));
};

const STARTS_WITH_REPORT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\.)/;

/** The number of a delivery in its recipient's stream; null when this partner has no such delivery. */
export const deliveryNumber = async (pool: Pool, partner: PartnerId, id: string): Promise<number | null> => {
  const report = STARTS_WITH_REPORT.exec(id)?.[0];
  if (report === undefined) return null;
  const { rows } = await pool.query<
    Pick<DueDelivery, 'standsInFor' | 'partnership' | 'purpose'> & { number: string }
  >(
    'select number, stands_in_for as "standsInFor", partnership, purpose from delivery where report_id = $1 and partner = $2',
    [report, partner],
  );
  const found = rows.find((row) => deliveryId(report, { ...row, partner }) === id);
  return found === undefined ? null : Number(found.number);
};
