import type { ReportId } from '../report/received-report.js';
import type { Candidate } from '../route/candidate.js';

/** The id of a delivery: stable through every retry, readable by who supports a partner, free of person data. */
export const deliveryId = (
  report: ReportId,
  to: Pick<Candidate, 'recipient' | 'standsInFor' | 'partnership' | 'purpose'>,
): string =>
  [
    report,
    to.recipient,
    ...(to.standsInFor === null ? [] : [`namens-${to.standsInFor.partner}`]),
    to.partnership,
    to.purpose,
  ].join('.');
