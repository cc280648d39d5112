import { grouped, type Arrival } from './first-arrivals.js';
import type { Finding, Sent } from './observed.js';

/**
 * Deliveries of one case that reached a recipient in another order than their sender's acknowledgements, against their own
 * sequence, or before what caused them.
 */
export const findDisordered = (sent: readonly Sent[], arrivals: readonly Arrival[]): readonly Finding[] => {
  const byReport = new Map(sent.map((one) => [one.report, one]));
  const known = arrivals.flatMap((arrival) => {
    const of = arrival.report === null ? undefined : byReport.get(arrival.report);
    return of === undefined || of.acknowledged === null ? [] : [{ ...arrival, of, order: of.acknowledged }];
  });
  const perSender = grouped(known, ({ recipient, of }) => `${recipient} ${of.sender} ${of.caseName}`);
  const perCase = grouped(arrivals, ({ recipient, caseId }) => `${recipient} ${caseId}`);
  return [
    ...[...perSender.values()].flatMap((group) =>
      descents(group, ({ order }) => order, 'volgorde van de afzender'),
    ),
    ...[...perCase.values()].flatMap((group) => descents(group, ({ sequence }) => sequence, 'volgnummer')),
    ...beforeCause(known),
  ];
};

const descents = <Item extends Arrival>(
  group: readonly Item[],
  rankOf: (item: Item) => number | string,
  what: string,
): readonly Finding[] =>
  group.slice(1).flatMap((later, at) => {
    const earlier = group[at];
    if (earlier === undefined || rankOf(earlier) <= rankOf(later)) return [];
    const detail = `${later.recipient}: bericht ${later.report} kwam na ${earlier.report}, tegen de ${what}`;
    return [{ violation: 'disordered', detail }];
  });

const beforeCause = (arrivals: readonly (Arrival & { readonly of: Sent })[]): readonly Finding[] => {
  const at = new Map(arrivals.map((arrival) => [`${arrival.recipient} ${arrival.report}`, arrival.at]));
  return arrivals.flatMap(({ recipient, report, of, at: arrived }) => {
    const cause = of.because === null ? undefined : at.get(`${recipient} ${of.because}`);
    return cause === undefined || cause < arrived
      ? []
      : [
          {
            violation: 'disordered',
            detail: `${recipient}: bericht ${report} kwam voor de aanleiding ${of.because}`,
          },
        ];
  });
};
