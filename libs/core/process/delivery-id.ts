import type { PartnerId, ReportId } from '../report/received-report.js';

/** To whom, in which capacity and for what: what tells the deliveries of one report apart. */
export interface DeliveryAddress {
  readonly partner: PartnerId;
  readonly standsInFor: PartnerId | null;
  readonly partnership: string;
  readonly purpose: string;
}

/** The id of a delivery: stable through every retry, readable by who supports a partner, free of person data. */
export const deliveryId = (
  report: ReportId,
  { partner, standsInFor, partnership, purpose }: DeliveryAddress,
): string =>
  `${report}.${partner}${standsInFor === null ? '' : `.namens-${standsInFor}`}.${partnership}.${purpose}`;
