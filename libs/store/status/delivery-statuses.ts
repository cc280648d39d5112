import type { Pool } from 'pg';
import { deliveryId, type PartnerId, type ReportId } from '#core';
import { FARTHEST } from './farthest.js';

/** One recipient of a report: what it may see, and whether it has it. */
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
  readonly reportId: ReportId;
  readonly outcome: string | null;
  readonly stoppedAt: Date | null;
  readonly reason: string | null;
};

const first = (channel: 'log' | 'feed' | 'bord'): string =>
  `min(a.at) filter (where a.channel = '${channel}')`;

/** The deliveries of these reports, by report. */
export const deliveryStatuses = async (
  pool: Pool,
  ids: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, readonly DeliveryStatus[]>> => {
  const { rows } = await pool.query<DeliveryStatusRow>(
    `select d.report_id as "reportId", d.partner, d.stands_in_for as "standsInFor", d.agreement, d.partnership, d.purpose,
       d.plan, d.held, coalesce(d.persons, '[]') as persons, d.waits_until as "waitsUntil",
       h."readyAt", h."fetchedAt", h."readAt", d.signal, d.of_correction as "ofCorrection", k.outcome, k.at as "stoppedAt", k.reason
     from delivery d
     cross join lateral (
       select ${first('log')} as "readyAt", ${first('feed')} as "fetchedAt", ${first('bord')} as "readAt" from attempt a
       where a.stream = 'out.' || d.partner and a.first between d.number - ${FARTHEST} and d.number and a.last >= d.number) h
     left join lateral (
       select outcome, at, reason from delivery_check k
       where k.partner = d.partner and k.number = d.number and k.outcome in ('vervangen', 'gestopt')
       order by at limit 1) k on true
     where d.report_id = any($1::uuid[]) order by d.partner, d.number`,
    [ids],
  );
  const found = new Map<ReportId, DeliveryStatus[]>();
  for (const { reportId, outcome, stoppedAt, reason, ...row } of rows) {
    const stopped =
      outcome === null || stoppedAt === null ? null : { outcome, at: stoppedAt, reason: reason ?? '' };
    const ofReport = found.get(reportId) ?? [];
    found.set(reportId, ofReport);
    ofReport.push({ ...row, deliveryId: deliveryId(reportId, row), stopped });
  }
  return found;
};
