import type { JsonObject, RecipientName } from '#core';
import { checkCases } from '../check/check-cases.js';
import { checkDeliveries } from '../check/check-deliveries.js';
import { rowName } from '../check/row-name.js';
import type { Received } from '../partner/inbox.js';
import type { Scenario, TermRow } from '../scenario/scenario.js';
import { termDataOf } from '../scenario/term-data.js';
import { isComplete } from './is-complete.js';
import type { PlayedRow } from './play-event.js';
import { caseName, patienceOf, receiptOf } from './round.js';
import type { Round } from './round.js';

/**
 * Puts the clock at the moment at which the hub must tell something of a term, waits for what recipients get of it, and tells what
 * differs; null when the report that started the term was never received.
 */
export const playTermRow = async (
  round: Round,
  scenario: Scenario,
  row: TermRow,
): Promise<PlayedRow | null> => {
  const name = rowName(scenario, row);
  const refersTo = receiptOf(round, scenario, row.betreftRij);
  if (refersTo === null) {
    round.unexpected.add(`${name}: de termijn begon niet, want rij ${row.betreftRij} is niet ontvangen`);
    return null;
  }
  const data = termDataOf(scenario, row, round.script.terms, refersTo);
  round.options.show({ tag: 'sent', scenario, row });
  await round.options.setTime(Date.parse(row.tijd));
  const answeredAt = performance.now();
  await round.inboxes.waitFor(() => isComplete(row, deliveriesOf(round, data)), patienceOf(round));
  const deliveries = deliveriesOf(round, data);
  const receipt = deliveries[0]?.[1].berichtid ?? null;
  round.sent.set(name, { scenario, row, event: '', data, receipt });
  const shown = { soort: row.soort, data };
  const unexpected = [
    ...checkDeliveries(round.script.views, { scenario, row, shown }, deliveries, 'nu'),
    ...checkCases(
      round.cases,
      caseName(scenario, row),
      deliveries.map(([, { subject }]) => subject),
    ),
  ].map((difference) => `${name}, ${difference}`);
  unexpected.forEach((sentence) => round.unexpected.add(sentence));
  const answer = { status: 202, bericht: receipt, fouten: [] };
  return {
    tag: 'played',
    scenario,
    row,
    data,
    answer,
    status: null,
    deliveries,
    answeredAt,
    unexpected,
  };
};

const TELLING = ['termijn', 'gebeurtenis', 'betreft', 'onderdeel', 'termijnhouder'];

/** The deliveries of the report that tells this, signals of it included: whoever sees it in full says which one it is. */
const deliveriesOf = (round: Round, data: JsonObject): readonly (readonly [RecipientName, Received])[] => {
  const all = round.inboxes.all();
  const found = all.find(([, delivery]) => TELLING.every((field) => delivery.data[field] === data[field]));
  return found === undefined ? [] : all.filter(([, { berichtid }]) => berichtid === found[1].berichtid);
};
