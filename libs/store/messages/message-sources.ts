import type { RecipientName, ReportSight } from '#core';
import { FARTHEST } from '../status/farthest.js';
import type { MessageFilter, MessageQuestion, Search } from './message-filter.js';
import type { Parameters } from './parameters.js';
import { isRare, rareDeliveries, standOfDelivery, standOfReport } from './stand-conditions.js';

/** Where reports come from, as a query: those that were sent, and those that were delivered. */
export type Source = (cut: Cut) => string;

/** Which part of a source is asked: the newest so many, of those for which this holds. Counts ask so too: what is in order is soon found. */
export interface Cut {
  readonly where: readonly string[];
  /** The place of a number. */
  readonly limit: string;
}

type Own = Extract<ReportSight, { readonly tag: 'own' }>;

/**
 * From where the reports come that somebody sees and looks for. Each source can be walked in the order of time by an index of its own;
 * who may see what is in it, so that nothing is taken away after a page was made.
 */
export const messageSources = (
  { sight, filter, now: at }: MessageQuestion,
  values: Parameters,
): readonly Source[] => {
  // Only named where it is asked: PostgreSQL refuses a value that nothing speaks of.
  const now = (): string => values.of(at, 'timestamptz');
  const { recipients, stand, sender } = filter;
  const looked = [
    ...filtered(filter, values),
    ...(sender === null ? [] : [`r.partner = ${values.of(sender, 'text')}`]),
  ];
  const ofReport = [...looked, ...(stand === null || isRare(stand) ? [] : [standOfReport(stand, now)])];
  const whole = isRare(stand) ? rareReports(rareDeliveries(stand, now)) : reports;
  if (sight.tag === 'all' && (recipients === null || isRare(stand)))
    return [
      whole([...ofReport, ...(recipients === null ? [] : [deliveredTo(values.of(recipients, 'text[]'))])]),
    ];
  if (sight.tag === 'all')
    return [deliveries({ recipients: recipients ?? [], isHanded: false, conditions: ofReport }, values)];
  const inRegion = regionOf(sight, values);
  const toThem = sight.recipients.filter((name) => recipients?.includes(name) ?? true);
  const sent = whole([
    `r.partner = ${values.of(sight.organisation, 'text')}`,
    ...ofReport,
    ...inRegion,
    ...(sight.withConfidential ? [] : [NOT_FOR_FUNCTIONS_ONLY]),
    ...(recipients === null ? [] : [deliveredTo(values.of(recipients, 'text[]'))]),
  ]);
  // In which region a received report was is not told: so no filter finds it by that.
  if (toThem.length === 0 || filter.region !== null) return [sent];
  const given = [
    NOT_STOPPED_BEFORE,
    ...filtered(filter, values),
    ...inRegion,
    ...(stand === null ? [] : [standOfDelivery(stand, now)]),
  ];
  const handed = { recipients: toThem, isHanded: true, ...(stand === 'tegengehouden' ? OF_STOPPED : {}) };
  if (sender === null) return [sent, deliveries({ ...handed, conditions: given }, values)];
  // Who receives the newer version of another's report hears of that one's sender.
  const from = values.of(sender, 'text');
  return [
    sent,
    deliveries(
      { ...handed, conditions: [...given, `r.partner = ${from}`, `not (${OF_NEWER} and ${OF_ANOTHER})`] },
      values,
    ),
    deliveries(
      {
        ...handed,
        conditions: [...given, OF_NEWER, `o.partner = ${from}`],
        besides: `join report o on o.id = r.corrects ${handed.besides ?? ''}`,
      },
      values,
    ),
  ];
};

const reports =
  (conditions: readonly string[]): Source =>
  ({ where, limit }) =>
    `(select r.received_at, r.id from report r where ${[...conditions, ...where, 'true'].join(' and ')}
      order by r.received_at desc, r.id desc limit ${limit})`;

// From the few deliveries that make reports have a stand, each report once.
const rareReports =
  (rare: string) =>
  (conditions: readonly string[]): Source =>
  ({ where, limit }) => `
    (select x.received_at, x.report_id as id
     from (select distinct received_at, report_id from (${rare}) y order by received_at desc, report_id desc) x
     join report r on r.id = x.report_id where ${[...conditions, ...where.map((text) => ofDelivery(text, 'x')), 'true'].join(' and ')}
     order by x.received_at desc, x.report_id desc limit ${limit})`;

/** What of the deliveries of some recipients is asked: those that they were handed, or all. */
interface OfDeliveries {
  readonly recipients: readonly RecipientName[];
  readonly isHanded: boolean;
  readonly conditions: readonly string[];
  /** What else the conditions speak of. */
  readonly besides?: string;
  /** What of it is in the order of time, when it is not the delivery: then there are few of those. */
  readonly inOrderOf?: string;
}

// By recipient, each by its name: so PostgreSQL knows whether it gets many or few, and the index gives its deliveries in the order of
// time. A report can be delivered to the same recipient more than once: each place counts once.
const deliveries = (
  { recipients, isHanded, conditions, besides = '', inOrderOf = 'd' }: OfDeliveries,
  values: Parameters,
): Source => {
  const asked = recipients.map((recipient) => {
    const name = values.of(recipient, 'text');
    const handed = `d.number < coalesce((select h.ready from handed h where h.partner = ${name}), 0)`;
    return [`d.partner = ${name}`, ...(isHanded ? [handed] : []), ...conditions];
  });
  return ({ where, limit }) => {
    const each = asked.map(
      (of) => `
        (select ${inOrderOf}.received_at, ${inOrderOf}.report_id as id
         from delivery d join report r on r.id = d.report_id ${besides}
         where ${[...of, ...where.map((text) => ofDelivery(text, inOrderOf))].join(' and ')}
         group by ${inOrderOf}.received_at, ${inOrderOf}.report_id
         order by ${inOrderOf}.received_at desc, ${inOrderOf}.report_id desc limit ${limit})`,
    );
    return `(${each.join(' union all ')})`;
  };
};

const ofDelivery = (text: string, of: string): string =>
  text.replaceAll('r.received_at', `${of}.received_at`).replaceAll('r.id', `${of}.report_id`);

const filtered = (
  { kind, from, until, caseId, region, search }: MessageFilter,
  values: Parameters,
): readonly string[] => [
  ...(kind === null ? [] : [`r.kind = ${values.of(kind, 'text')}`]),
  ...(from === null ? [] : [`r.received_at >= ${values.of(from, 'timestamptz')}`]),
  ...(until === null ? [] : [`r.received_at < ${values.of(until, 'timestamptz')}`]),
  ...(caseId === null ? [] : [`r.case_id = ${values.of(caseId, 'uuid')}`]),
  ...(region === null ? [] : [`r.region = ${values.of(region, 'text')}`]),
  ...(search === null ? [] : [`(${searched(search, values).join(' or ')})`]),
];

const searched = ({ ids, fault }: Search, values: Parameters): readonly string[] => {
  const named = values.of(ids, 'uuid[]');
  return [
    `r.id = any(${named})`,
    `r.case_id = any(${named})`,
    ...(fault === null
      ? []
      : [
          `(r.status = 'geweigerd' and r.answer @> ${values.of(JSON.stringify({ fouten: [{ code: fault }] }), 'jsonb')})`,
        ]),
  ];
};

const deliveredTo = (names: string): string =>
  `exists (select 1 from delivery t where t.report_id = r.id and t.partner = any(${names}))`;

const regionOf = ({ region }: Own, values: Parameters): readonly string[] =>
  region === null
    ? []
    : [
        `(r.case_id is null or exists (select 1 from zaak z where z.id = r.case_id and z.facts ->> 'regio' = ${values.of(region, 'text')}))`,
      ];

const NOT_FOR_FUNCTIONS_ONLY = `
  not coalesce((select bool_and(position('.' in f.partner) > 0) from delivery f where f.report_id = r.id), false)`;

// Walked by the index of what was stopped, so that nobody goes through all that was not.
const OF_STOPPED = {
  besides: 'join delivery_check s on s.partner = d.partner and s.number = d.number',
  inOrderOf: 's',
};

const OF_NEWER = `(d.of_correction and r.kind <> 'correctie')`;
const OF_ANOTHER = 'exists (select 1 from report o where o.id = r.corrects)';

/**
 * What was stopped before it was handed over never was for them: nothing tells that it was meant for them. Looked up for each delivery,
 * never joined, because there are many checks; and so that PostgreSQL does not take it for something rare.
 */
const NOT_STOPPED_BEFORE = `
  not coalesce((select true from delivery_check k where k.partner = d.partner and k.number = d.number
    and k.outcome in ('gestopt', 'vervangen') and not exists (
      select 1 from attempt a where a.stream = 'out.' || d.partner
        and a.first between d.number - ${FARTHEST} and d.number and a.last >= d.number and a.at < k.at) limit 1), false)`;
