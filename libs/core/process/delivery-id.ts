import type { PartnerId, ReportId } from '../report/received-report.js';

/** A recipient as its stream, topic and feed are named: `om-dh`, or one function of it, `om-dh.ovj`. */
export type RecipientName = string;

export const recipientName = ({
  recipient,
  function: of,
}: {
  readonly recipient: PartnerId;
  readonly function: string | null;
}): RecipientName => (of === null ? recipient : `${recipient}.${of}`);

/** The organisation of a recipient, and its function when it is one. */
export const recipientOfName = (
  name: RecipientName,
): { readonly recipient: PartnerId; readonly function: string | null } => {
  const dot = name.indexOf('.');
  return dot === -1
    ? { recipient: name, function: null }
    : { recipient: name.slice(0, dot), function: name.slice(dot + 1) };
};

/** To whom, in which capacity and for what: what tells the deliveries of one report apart. */
export interface DeliveryAddress {
  readonly partner: RecipientName;
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
