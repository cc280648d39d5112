import type { JsonObject } from '#core';
import { rowName } from '../check/row-name.js';
import type { Received } from '../partner/inbox.js';
import { dataOf, rowOf } from '../scenario/data-of.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { caseName } from './round.js';
import type { Round } from './round.js';

/** A report ready to be sent, or what the sender lacks for it. */
export type Prepared = { readonly event: string; readonly data: JsonObject } | { readonly lacks: string };

/** The event of a row (CloudEvents 1.0, structured). What it refers to is read from the sender's own feed. */
export const eventOf = (round: Round, scenario: Scenario, row: Row): Prepared => {
  if (row.herhaaltRij !== undefined) {
    const original = round.sent.get(rowName(scenario, rowOf(scenario, row.herhaaltRij)));
    return original ?? { lacks: `het bericht van rij ${row.herhaaltRij}` };
  }
  const told = toldEarlier(round, scenario, row);
  const refersTo = row.betreftRij === undefined ? null : idOfRow(round, scenario, row, row.betreftRij, told);
  const subject =
    row.zaakUitAflevering === undefined ? ownReference(round, scenario, row) : told.at(-1)?.subject;
  if (subject === undefined || refersTo === undefined)
    return { lacks: 'een eerdere aflevering in deze zaak om op te antwoorden' };
  const data = dataOf(scenario, row, refersTo);
  return { event: JSON.stringify({ ...envelope(round, scenario, row, subject), data }), data };
};

const envelope = (round: Round, scenario: Scenario, row: Row, subject: string): JsonObject => ({
  specversion: '1.0',
  id: `${scenario.code}-rij-${row.rij}-${inLetters(round.options.round)}`,
  source: round.script.partners[row.afzender]?.systeem ?? '',
  type: `nl.samenloop.${row.soort}.v${row.schemaversie ?? 1}`,
  time: row.tijd,
  subject,
  datacontenttype: 'application/json',
  ...(row.namens === undefined ? {} : { namens: row.namens }),
});

const ownReference = (round: Round, scenario: Scenario, row: Row): string =>
  `${scenario.code}-${row.zaak}-${inLetters(round.options.round)}`;

// A row of eight or nine digits could be taken for a BSN, which no reference may hold.
const inLetters = (round: string): string =>
  round.replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** What the sender was given in this case, in this round, any of its functions included. */
const toldEarlier = (round: Round, scenario: Scenario, row: Row): readonly Received[] => {
  const receipts = new Set(
    [...round.sent.values()]
      .filter((earlier) => caseName(earlier.scenario, earlier.row) === caseName(scenario, row))
      .map(({ receipt }) => receipt),
  );
  return round.inboxes.ofOrganisation(row.afzender).filter(({ berichtid }) => receipts.has(berichtid));
};

/** The hub's id of the report of an earlier row: from the receipt when the sender sent it itself, else from its feed. */
const idOfRow = (
  round: Round,
  scenario: Scenario,
  { afzender }: Row,
  rij: number,
  told: readonly Received[],
): string | undefined => {
  const earlier = round.sent.get(rowName(scenario, { rij }));
  const isMineOrTold =
    earlier?.row.afzender === afzender || told.some(({ berichtid }) => berichtid === earlier?.receipt);
  return isMineOrTold ? (earlier?.receipt ?? undefined) : undefined;
};
