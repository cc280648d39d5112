import { tokenOf } from '../reports/token-of.js';
import type { Arrival } from './first-arrivals.js';
import type { Finding, Observed, Sent } from './observed.js';
import { whoMayAlsoSee, whoMaySee } from './who-may-see.js';

/** Everything that came somewhere it may not be: a field, a whole report, or a mark outside the data. */
export const findLeaked = (
  { sent, answered, printed }: Observed,
  arrivals: readonly Arrival[],
): readonly Finding[] => {
  const byReport = new Map(sent.map((one) => [one.report, one]));
  return [
    ...arrivals.flatMap((arrival) => inDelivery(arrival, byReport.get(arrival.report ?? -1))),
    ...(answered ?? []).flatMap(({ sender, tokens }) =>
      tokens.map(leak(`een ontvangstbewijs voor ${sender}`)),
    ),
    ...printed.map(leak('de uitvoer van een proces')),
  ];
};

const inDelivery = (
  { id, recipient, tokens, outside }: Arrival,
  sent: Sent | undefined,
): readonly Finding[] => {
  const envelope = outside.map(leak(`de envelop van ${id}`));
  const fields =
    sent?.situation == null
      ? undefined
      : (whoMaySee[sent.situation][recipient] ?? whoMayAlsoSee[sent.situation]?.[recipient]);
  if (sent === undefined || fields === undefined)
    return [
      ...envelope,
      { violation: 'leaked', detail: `${recipient} kreeg ${id}, dat niet voor deze ontvanger is` },
    ];
  const allowed = new Set(fields.map((field) => tokenOf(field, sent.report)));
  return [...envelope, ...tokens.filter((token) => !allowed.has(token)).map(leak(`${id} voor ${recipient}`))];
};

const leak =
  (where: string) =>
  (token: string): Finding => ({ violation: 'leaked', detail: `${token} in ${where}` });
