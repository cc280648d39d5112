import type { Pool } from 'pg';
import type { CaseId, PartnerId, ReportId } from '#core';
import { deliveryStatuses, type DeliveryStatus } from '../status/delivery-statuses.js';

/** A report as a list shows it to who sees all of it. */
export interface MessageRow {
  readonly id: ReportId;
  readonly partner: PartnerId;
  /** Of the report it takes the place of. */
  readonly correctedPartner: PartnerId | null;
  readonly capacity: PartnerId | null;
  /** Opens with the key of the case; without a case with that of rejected reports. */
  readonly sealedEventId: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly kind: string | null;
  readonly version: number | null;
  /** Of the report that it corrects. */
  readonly correctedKind: string | null;
  readonly correctedVersion: number | null;
  readonly caseId: CaseId | null;
  readonly region: string | null;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly receivedAt: Date;
  readonly rulebook: number;
  readonly corrects: ReportId | null;
  readonly repeats: ReportId | null;
  /** Why it was refused. */
  readonly faults: readonly string[];
  /** How many got nothing of it. */
  readonly withheld: number;
  readonly deliveries: readonly DeliveryStatus[];
}

/** These reports with their deliveries, in the order in which they are asked; what is not there any more is left out. */
export const messageRows = async (pool: Pool, ids: readonly ReportId[]): Promise<readonly MessageRow[]> => {
  if (ids.length === 0) return [];
  const [{ rows }, deliveries] = await Promise.all([
    pool.query<Omit<MessageRow, 'deliveries'>>({ name: 'message-rows', text: ROWS, values: [ids] }),
    deliveryStatuses(pool, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, deliveries: deliveries.get(id) ?? [] }];
  });
};

const ROWS = `
  select r.id, r.partner, o.partner as "correctedPartner", r.capacity, r.sealed_event_id as "sealedEventId",
    z.wrapped_key as "wrappedKey", r.kind, r.version,
    r.corrected_kind as "correctedKind", r.corrected_version as "correctedVersion", r.case_id as "caseId", r.region, r.status,
    r.received_at as "receivedAt", r.rulebook, r.corrects, r.repeats,
    coalesce((select jsonb_agg(f ->> 'code') from jsonb_array_elements(r.answer -> 'fouten') f), '[]') as faults,
    coalesce(jsonb_array_length(r.answer -> 'nietGedeeld'), 0) as withheld
  from report r
  left join zaak z on z.id = r.case_id
  left join report o on o.id = r.corrects and r.kind <> 'correctie'
  where r.id = any($1::uuid[])`;
