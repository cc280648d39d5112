import { holderIn } from '../terms/holder-in.js';
import { tokenOf } from '../reports/token-of.js';
import type { Arrival } from './first-arrivals.js';
import type { Finding, Observed, Sent } from './observed.js';
import { whoMayAlsoSee, whoMaySee } from './who-may-see.js';

/** Everything that came somewhere it may not be: a field, a whole report, or a mark outside the data. */
export const findLeaked = (
  { sent, answered, printed, terms }: Observed,
  arrivals: readonly Arrival[],
): readonly Finding[] => {
  const byReport = new Map(sent.map((one) => [one.report, one]));
  const owed = new Set(terms.owed);
  return [
    ...arrivals.flatMap((arrival) =>
      arrival.term === null
        ? inDelivery(arrival, byReport.get(arrival.report ?? -1))
        : inTerm(arrival, arrival.term, owed),
    ),
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

/** A term is told to whoever must see to it, and holds no mark of any report. */
const inTerm = (
  { id, recipient, tokens, outside }: Arrival,
  term: string,
  owed: ReadonlySet<string>,
): readonly Finding[] => [
  ...outside.map(leak(`de envelop van ${id}`)),
  ...tokens.map(leak(`${id} voor ${recipient}`)),
  ...(owed.has(term) && holderIn(term) === recipient
    ? []
    : [{ violation: 'leaked', detail: `${recipient} hoorde van termijn ${term}` } as const]),
];

const leak =
  (where: string) =>
  (token: string): Finding => ({ violation: 'leaked', detail: `${token} in ${where}` });
