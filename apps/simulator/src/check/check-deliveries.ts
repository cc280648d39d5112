import type { JsonObject, RecipientName } from '#core';
import type { Delivery } from '../partner/answers.js';
import type { ExpectedRecipient, Row, Scenario } from '../scenario/scenario.js';
import type { ViewRules } from '../scenario/view-rules.js';
import { compareView } from '../view/compare-view.js';
import { expectedFields } from '../view/expected-fields.js';
import { checkSignal } from './check-signal.js';
import { expectedAt } from './expected-at.js';
import type { Moment } from './expected-at.js';
import { recipientKey } from './recipient-key.js';

/** A delivery with who got it. */
export type Delivered = readonly [recipient: RecipientName, delivery: Delivery];

export interface PlayedReport {
  readonly scenario: Scenario;
  readonly row: Row;
  readonly shown: ShownReport;
}

/** The kind and data that recipients see their view of. */
export interface ShownReport {
  readonly soort: string;
  readonly data: JsonObject;
}

/** Everything in which the deliveries of one report differ from what must come of it. */
export const checkDeliveries = (
  views: Readonly<Record<string, ViewRules>>,
  report: PlayedReport,
  delivered: readonly Delivered[],
  when: Moment,
): readonly string[] => {
  const { verwacht } = report.row;
  const expected = new Map(
    expectedAt(verwacht, when).map((one) => [recipientKey(one.ketenpartner, one.namens), one]),
  );
  const found = new Map(delivered.map((one) => [keyOf(one), one]));
  return [
    ...[...expected.keys()].filter((key) => !found.has(key)).map((key) => `${key}: de aflevering komt niet`),
    ...[...found.keys()]
      .filter((key) => !expected.has(key))
      .map((key) => `${key}: krijgt een aflevering die niet mag${because(verwacht.niets[key])}`),
    ...[...found.keys()].flatMap((key) => timesDelivered(key, delivered)),
    ...[...expected].flatMap(([key, recipient]) => {
      const [, delivery] = found.get(key) ?? [];
      return delivery === undefined
        ? []
        : differences(views, report, recipient, delivery).map((text) => `${key}: ${text}`);
    }),
    ...forbiddenWords(report.row, delivered),
  ];
};

const keyOf = ([recipient, { namens }]: Delivered): string => recipientKey(recipient, namens);

const because = (why: string | undefined): string => (why === undefined ? '' : ` (${why})`);

const timesDelivered = (key: string, delivered: readonly Delivered[]): readonly string[] => {
  const times = delivered.filter((one) => keyOf(one) === key).length;
  return times === 1 ? [] : [`${key}: krijgt ${times} afleveringen, verwacht 1`];
};

const differences = (
  views: Readonly<Record<string, ViewRules>>,
  { scenario, row, shown }: PlayedReport,
  recipient: ExpectedRecipient,
  delivery: Delivery,
): readonly string[] => {
  return [
    ...(delivery.afzender === row.afzender
      ? []
      : [`afzender ${delivery.afzender}, verwacht ${row.afzender}`]),
    ...(instantOf(delivery.wachttot) === instantOf(recipient.wachtTot)
      ? []
      : [`wacht tot ${delivery.wachttot ?? 'niets'}, verwacht ${recipient.wachtTot ?? 'niets'}`]),
    ...(recipient.beeld === undefined
      ? checkSignal(recipient.signaal, shown.soort, delivery.data)
      : viewDifferences(views, { scenario, row, shown }, recipient.beeld, delivery)),
  ];
};

const viewDifferences = (
  views: Readonly<Record<string, ViewRules>>,
  { scenario, row, shown: { soort, data } }: PlayedReport,
  name: string,
  delivery: Delivery,
): readonly string[] => {
  const rules = views[name];
  if (rules === undefined || rules.soort !== soort) throw new Error(`geen beeld ${name} van een ${soort}`);
  const { leeftijdsbanden = {} } = scenario;
  const { vertaald = {} } = row.verwacht;
  const expected = expectedFields(rules, data, { leeftijdsbanden, vertaald });
  return compareView(expected, data, delivery.data).map(
    ({ field, expected: wanted, found }) => `veld ${field}: verwacht ${wanted}, gevonden ${found}`,
  );
};

const instantOf = (moment: string | null | undefined): number | null =>
  moment === null || moment === undefined ? null : Date.parse(moment);

const forbiddenWords = (row: Row, delivered: readonly Delivered[]): readonly string[] =>
  (row.nooit ?? []).flatMap(({ bij, woorden, omdat }) =>
    delivered
      .filter(([recipient, { data }]) => {
        const text = JSON.stringify(data);
        return bij.includes(recipient) && woorden.some((word) => text.includes(word));
      })
      .map((one) => `${keyOf(one)}: de aflevering noemt wat zij niet mag noemen (${omdat})`),
  );
