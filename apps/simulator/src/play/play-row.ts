import type { PartnerId } from '#core';
import { checkAnswer } from '../check/check-answer.js';
import { checkCases } from '../check/check-cases.js';
import { checkDeliveries } from '../check/check-deliveries.js';
import { checkDistribution } from '../check/check-distribution.js';
import { checkDouble } from '../check/check-double.js';
import { rowName } from '../check/row-name.js';
import type { ReportStatus } from '../partner/answers.js';
import type { Received } from '../partner/inbox.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { eventOf } from './event-of.js';
import { isComplete } from './is-complete.js';
import type { PlayedRow } from './play-event.js';
import { caseName, clientOf, patienceOf, receiptOf } from './round.js';
import type { Round } from './round.js';
import { shownReport } from './shown-report.js';

const OUTCOME_SECONDS = 5;

/** Sends the report of one row, waits for what must come of it, and tells what differs; null when it could not be sent. */
export const playRow = async (round: Round, scenario: Scenario, row: Row): Promise<PlayedRow | null> => {
  const name = rowName(scenario, row);
  await round.options.setTime(Date.parse(row.tijd));
  await round.inboxes.stopReading(row.leestNiet ?? []);
  await round.inboxes.read(row.leest ?? []);
  const prepared = eventOf(round, scenario, row);
  if ('lacks' in prepared) {
    round.unexpected.add(`${name}, ${row.afzender}: kan niet sturen, want er ontbreekt ${prepared.lacks}`);
    return null;
  }
  round.options.show({ tag: 'sent', scenario, row });
  const { event, data } = prepared;
  const shown = shownReport(round.sent, scenario, row, data);
  const client = clientOf(round, row.afzender);
  const answer = await client.send(event);
  const answeredAt = performance.now();
  const repeats = row.herhaaltRij === undefined ? null : receiptOf(round, scenario, row.herhaaltRij);
  const sameAs = row.zelfdeAlsRij === undefined ? null : receiptOf(round, scenario, row.zelfdeAlsRij);
  round.sent.set(name, { scenario, row, event, data, receipt: answer.bericht });
  const status = answer.bericht === null ? null : await client.outcome(answer.bericht, OUTCOME_SECONDS);
  const delivered = (): readonly (readonly [PartnerId, Received])[] =>
    repeats !== null ? [] : round.inboxes.all().filter(([, { berichtid }]) => berichtid === answer.bericht);
  await round.inboxes.waitFor(() => isComplete(row, delivered()), patienceOf(round));
  const deliveries = delivered();
  const unexpected = [
    ...checkAnswer(row.verwacht, answer, status, repeats),
    ...checkDouble(status, sameAs),
    ...checkDeliveries(round.script.views, { scenario, row, shown }, deliveries, 'nu'),
    ...(status === null || repeats !== null ? [] : checkDistribution(row.verwacht, status)),
    ...caseDifferences(round, scenario, row, status, deliveries),
  ].map((difference) => `${name}, ${difference}`);
  unexpected.forEach((sentence) => round.unexpected.add(sentence));
  return {
    tag: 'played',
    scenario,
    row,
    data: shown.data,
    answer,
    status,
    deliveries,
    answeredAt,
    unexpected,
  };
};

const caseDifferences = (
  round: Round,
  scenario: Scenario,
  row: Row,
  status: ReportStatus | null,
  deliveries: readonly (readonly [PartnerId, Received])[],
): readonly string[] => {
  if (row.verwacht.uitslag === 'geweigerd') return [];
  const ids = [
    ...(status === null || status.zaak === null ? [] : [status.zaak]),
    ...deliveries.map(([, { subject }]) => subject),
  ];
  const name = caseName(scenario, row);
  const differences = checkCases(round.cases, name, ids);
  if (ids[0] !== undefined && !round.cases.has(name)) round.cases.set(name, ids[0]);
  return differences;
};
