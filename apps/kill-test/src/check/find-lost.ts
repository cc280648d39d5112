import { tokenOf } from '../reports/token-of.js';
import type { Arrival } from './first-arrivals.js';
import type { Finding, Sent } from './observed.js';
import { whoMaySee } from './who-may-see.js';

/** Acknowledged reports that a recipient never got, or got without a field that it must see. */
export const findLost = (sent: readonly Sent[], arrivals: readonly Arrival[]): readonly Finding[] => {
  const got = new Map(arrivals.map((arrival) => [`${arrival.recipient} ${arrival.report}`, arrival]));
  return sent.flatMap(({ report, situation, acknowledged }) =>
    situation === null || acknowledged === null
      ? []
      : Object.entries(whoMaySee[situation]).flatMap(([recipient, fields]) =>
          missing(report, recipient, fields, got.get(`${recipient} ${report}`)),
        ),
  );
};

const missing = (
  report: number,
  recipient: string,
  fields: readonly string[],
  arrival: Arrival | undefined,
): readonly Finding[] => {
  if (arrival === undefined)
    return [{ violation: 'lost', detail: `bericht ${report} kwam niet aan bij ${recipient}` }];
  const tokens = new Set(arrival.tokens);
  const absent = fields.filter((field) => !tokens.has(tokenOf(field, report)));
  return absent.length === 0
    ? []
    : [
        {
          violation: 'lost',
          detail: `bericht ${report} kwam bij ${recipient} aan zonder ${absent.join(', ')}`,
        },
      ];
};
