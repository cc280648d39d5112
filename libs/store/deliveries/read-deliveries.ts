import type { Pool, PoolClient } from 'pg';
import { deliveryId, type RecipientName, type ReportId, type StandingDelivery } from '#core';

/** A delivery with what its view is built from and checked against. `sealed` opens with the key of its case; null once either was destroyed. */
export interface DueDelivery extends StandingDelivery {
  /** Stopped, and not because a newer version took its place. */
  readonly isHalted: boolean;
  readonly structured: boolean;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly sealedFacts: Buffer | null;
}

type DeliveryRow = Omit<
  DueDelivery,
  'number' | 'deliveryId' | 'receivedAt' | 'waitsUntil' | 'readableUntil'
> & {
  readonly number: string;
  readonly receivedAt: Date;
  readonly waitsUntil: Date | null;
  readonly readableUntil: Date | null;
};

/** The deliveries of one recipient from a number on, in their order. */
export const readDeliveries = async (
  pool: Pool,
  partner: RecipientName,
  from: number,
  limit: number,
): Promise<readonly DueDelivery[]> => {
  const { rows } = await pool.query<DeliveryRow>({
    name: 'read-deliveries',
    text: deliveriesIn('select * from delivery where partner = $1 and number >= $2 order by number limit $3'),
    values: [partner, from, limit],
  });
  return rows.map(dueDelivery);
};

/** The deliveries of these reports to some recipients, in the order in which each of them got them. */
export const deliveriesOfReports = async (
  pool: Pool,
  recipients: readonly RecipientName[],
  reports: readonly ReportId[],
): Promise<readonly DueDelivery[]> => {
  const { rows } = await pool.query<DeliveryRow>({
    name: 'deliveries-of-reports',
    text: deliveriesIn(
      'select * from delivery where report_id = any($2::uuid[]) and partner = any($1::text[])',
    ),
    values: [recipients, reports],
  });
  return rows.map(dueDelivery);
};

/** The deliveries with these numbers in the streams of their recipients, in that order. */
export const deliveriesAt = async (
  client: Pick<PoolClient, 'query'>,
  places: readonly Pick<DueDelivery, 'partner' | 'number'>[],
): Promise<readonly DueDelivery[]> => {
  const { rows } = await client.query<DeliveryRow>({
    name: 'deliveries-at',
    text: deliveriesIn(
      'select * from delivery where (partner, number) in (select * from unnest($1::text[], $2::bigint[]))',
    ),
    values: [places.map(({ partner }) => partner), places.map(({ number }) => number)],
  });
  return rows.map(dueDelivery);
};

const dueDelivery = (row: DeliveryRow): DueDelivery => ({
  ...row,
  number: Number(row.number),
  receivedAt: row.receivedAt.getTime(),
  waitsUntil: row.waitsUntil?.getTime() ?? null,
  readableUntil: row.readableUntil?.getTime() ?? null,
  deliveryId: deliveryId(row.reportId, row),
});

const deliveriesIn = (which: string): string => `
  select d.partner, d.number, d.report_id as "reportId", r.corrects, r.received_at as "receivedAt", r.case_id as "caseId",
    coalesce(o.partner, r.partner) as "from", coalesce(o.capacity, o.partner, r.capacity, r.partner) as capacity,
    case when d.of_correction or r.corrected_kind is not null and d.signal is not null then r.corrected_kind else r.kind end as kind,
    case when d.of_correction or r.corrected_kind is not null and d.signal is not null then r.corrected_version else r.version end as version,
    d.stands_in_for as "standsInFor", d.partnership, d.purpose, d.plan, d.held, coalesce(d.persons, '[]') as persons,
    d.waits_until as "waitsUntil", d.readable_until as "readableUntil", d.signal, r.rulebook,
    case when d.of_correction then false else b.structured end as structured,
    case when d.of_correction then c.sealed else b.sealed end as sealed,
    z.wrapped_key as "wrappedKey", coalesce(z.facts, '{}') as facts, coalesce(z.partners, '[]') as "casePartners",
    z.sealed_facts as "sealedFacts", coalesce(k.stopped, false) as "isStopped", coalesce(k.halted, false) as "isHalted", k.narrowed
  from (${which}) d
  join report r on r.id = d.report_id
  left join report o on o.id = r.corrects and d.of_correction and r.kind <> 'correctie'
  left join report_body b on b.received_at = r.received_at and b.report_id = r.id
  left join corrected_body c on d.of_correction and c.received_at = r.received_at and c.report_id = r.id
  left join zaak z on z.id = r.case_id
  left join lateral (
    select bool_or(k.outcome in ('vervangen', 'gestopt')) as stopped, bool_or(k.outcome = 'gestopt') as halted,
      (array_agg(jsonb_build_object('rulebook', k.rulebook, 'plan', k.plan, 'held', k.held, 'persons', k.persons))
        filter (where k.outcome = 'vernauwd'))[1] as narrowed
    from delivery_check k where k.partner = d.partner and k.number = d.number) k on true
  order by d.partner, d.number`;

const STARTS_WITH_REPORT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\.)/;

/** The number of a delivery in its recipient's stream; null when this recipient has no such delivery, or never had it because it was stopped. */
export const deliveryNumber = async (
  pool: Pool,
  partner: RecipientName,
  id: string,
): Promise<number | null> => {
  const report = STARTS_WITH_REPORT.exec(id)?.[0];
  if (report === undefined) return null;
  const { rows } = await pool.query<
    Pick<DueDelivery, 'standsInFor' | 'partnership' | 'purpose'> & { number: string }
  >(
    `select number, stands_in_for as "standsInFor", partnership, purpose from delivery d
     where report_id = $1 and partner = $2 and not exists (
       select 1 from delivery_check k where k.partner = d.partner and k.number = d.number
         and k.outcome in ('gestopt', 'vervangen') and not exists (
           select 1 from attempt a where a.stream = 'out.' || d.partner and d.number between a.first and a.last and a.at < k.at))`,
    [report, partner],
  );
  const found = rows.find((row) => deliveryId(report, { ...row, partner }) === id);
  return found === undefined ? null : Number(found.number);
};
