import type { Pool } from 'pg';
import type { Json, PartnerId, ReportId } from '#core';
import { deliveryStatuses, type DeliveryStatus } from './delivery-statuses.js';

/** What the sender may know of its own report. */
export interface ReportStatus {
  readonly id: ReportId;
  /** Opens with the key of the case; without a case with that of rejected reports. */
  readonly sealedEventId: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly kind: string | null;
  readonly version: number | null;
  /** Kind and version of the report it corrects. */
  readonly correctedKind: string | null;
  readonly correctedVersion: number | null;
  readonly caseId: string | null;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly receivedAt: Date;
  readonly rulebook: number;
  /** The earlier report of this sender that it is probably a double of (P21). */
  readonly repeats: ReportId | null;
  readonly answer: Json;
  readonly deliveries: readonly DeliveryStatus[];
}

/** A report of this sender with what became of it; null when this sender has no such report. */
export const reportStatus = async (
  pool: Pool,
  id: ReportId,
  sender: PartnerId,
): Promise<ReportStatus | null> => {
  const reports = await pool.query<Omit<ReportStatus, 'deliveries'>>(
    `select r.id, r.sealed_event_id as "sealedEventId", z.wrapped_key as "wrappedKey", r.kind, r.version,
       r.corrected_kind as "correctedKind", r.corrected_version as "correctedVersion",
       r.case_id as "caseId", r.status, r.received_at as "receivedAt", r.rulebook, r.repeats, r.answer
     from report r left join zaak z on z.id = r.case_id where r.id = $1 and r.partner = $2`,
    [id, sender],
  );
  if (reports.rows[0] === undefined) return null;
  const deliveries = (await deliveryStatuses(pool, [id])).get(id) ?? [];
  return { ...reports.rows[0], deliveries };
};
