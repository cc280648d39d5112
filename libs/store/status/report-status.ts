import type { Pool } from 'pg';
import { deliveryId, type Json, type PartnerId, type ReportId } from '#core';

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

export interface DeliveryStatus {
  readonly deliveryId: string;
  readonly partner: PartnerId;
  readonly standsInFor: PartnerId | null;
  readonly agreement: string | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[];
  readonly waitsUntil: Date | null;
  /** When it was put on the recipient's own topic, from where only the recipient can tell what it read. */
  readonly readyAt: Date | null;
  /** When the recipient fetched it from its feed. */
  readonly fetchedAt: Date | null;
  /** When somebody of the recipient first opened it on a board. */
  readonly readAt: Date | null;
  /** What it told when it was a signal. */
  readonly signal: string | null;
  /** Whether it shows the report that this one corrects. */
  readonly ofCorrection: boolean;
  /** Since when it is handed out no more, and why: a reason, or the report that replaced it. */
  readonly stopped: { readonly outcome: string; readonly at: Date; readonly reason: string } | null;
}

type DeliveryStatusRow = Omit<DeliveryStatus, 'deliveryId' | 'stopped'> & {
  readonly outcome: string | null;
  readonly stoppedAt: Date | null;
  readonly reason: string | null;
};

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
  const deliveries = await pool.query<DeliveryStatusRow>(
    `select d.partner, d.stands_in_for as "standsInFor", d.agreement, d.partnership, d.purpose,
       d.plan, d.held, coalesce(d.persons, '[]') as persons, d.waits_until as "waitsUntil",
       (select min(a.at) from attempt a where a.stream = 'out.' || d.partner and a.channel = 'log'
         and d.number between a.first and a.last) as "readyAt",
       (select min(a.at) from attempt a where a.stream = 'out.' || d.partner and a.channel = 'feed'
         and d.number between a.first and a.last) as "fetchedAt",
       (select min(a.at) from attempt a where a.stream = 'out.' || d.partner and a.channel = 'bord'
         and d.number between a.first and a.last) as "readAt",
       d.signal, d.of_correction as "ofCorrection", k.outcome, k.at as "stoppedAt", k.reason
     from delivery d
     left join lateral (
       select outcome, at, reason from delivery_check k
       where k.partner = d.partner and k.number = d.number and k.outcome in ('vervangen', 'gestopt')
       order by at limit 1) k on true
     where d.report_id = $1 order by d.partner, d.number`,
    [id],
  );
  return {
    ...reports.rows[0],
    deliveries: deliveries.rows.map(({ outcome, stoppedAt, reason, ...row }) => ({
      ...row,
      deliveryId: deliveryId(id, row),
      stopped:
        outcome === null || stoppedAt === null ? null : { outcome, at: stoppedAt, reason: reason ?? '' },
    })),
  };
};
