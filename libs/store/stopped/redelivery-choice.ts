import type { Pool } from 'pg';
import { deliveryId, type PartnerId, type RecipientName, type ReportId } from '#core';

/** One delivery by its place in its recipient's stream. */
export interface DeliveryPlace {
  readonly partner: RecipientName;
  readonly number: number;
}

/** The deliveries that were handed over to a recipient's topic in a period, in their order. */
export const handedOverBetween = async (
  pool: Pool,
  partner: RecipientName,
  from: Date,
  until: Date,
  limit: number,
): Promise<readonly DeliveryPlace[]> => {
  const { rows } = await pool.query<{ number: string }>({
    name: 'handed-over-between',
    text: `
      select distinct d.number from attempt a join delivery d on d.partner = $1 and d.number between a.first and a.last
      where a.stream = 'out.' || $1 and a.channel = 'log' and a.at >= $2 and a.at < $3 order by d.number limit $4`,
    values: [partner, from, until, limit],
  });
  return rows.map(({ number }) => ({ partner, number: Number(number) }));
};

const STARTS_WITH_REPORT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\.)/;

/** The deliveries with these ids; what is not there is left out. */
export const deliveriesNamed = async (
  pool: Pool,
  ids: readonly string[],
): Promise<readonly DeliveryPlace[]> => {
  const reports = ids.flatMap((id) => STARTS_WITH_REPORT.exec(id)?.[0] ?? []);
  const { rows } = await pool.query<{
    reportId: ReportId;
    partner: RecipientName;
    number: string;
    standsInFor: PartnerId | null;
    partnership: string;
    purpose: string;
  }>({
    name: 'deliveries-named',
    text: `
      select report_id as "reportId", partner, number, stands_in_for as "standsInFor", partnership, purpose
      from delivery where report_id = any($1::uuid[]) order by partner, number`,
    values: [reports],
  });
  const wanted = new Set(ids);
  return rows
    .filter((row) => wanted.has(deliveryId(row.reportId, row)))
    .map(({ partner, number }) => ({ partner, number: Number(number) }));
};
