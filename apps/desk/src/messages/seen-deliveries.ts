import type { ReportSight } from '#core';
import type { DeliveryStatus, MessageRow } from '#store';

/** Whether somebody sees all of a report: it is their organisation's own, or they see everything. */
export const seesWhole = (sight: ReportSight, { partner }: Pick<MessageRow, 'partner'>): boolean =>
  sight.tag === 'all' || sight.organisation === partner;

/** The deliveries that somebody sees: all of them of a report that they see as a whole, otherwise those to themselves that they have. */
export const seenDeliveries = (
  sight: ReportSight,
  row: Pick<MessageRow, 'partner' | 'deliveries'>,
): readonly DeliveryStatus[] =>
  sight.tag === 'all' || sight.organisation === row.partner
    ? row.deliveries
    : row.deliveries.filter(
        (delivery) => sight.recipients.includes(delivery.partner) && wasHandedOver(delivery),
      );

/** What was stopped before it was handed over never was for them. */
const wasHandedOver = ({ readyAt, fetchedAt, readAt, stopped }: DeliveryStatus): boolean =>
  [readyAt, fetchedAt, readAt].some((at) => at !== null && (stopped === null || at < stopped.at));
