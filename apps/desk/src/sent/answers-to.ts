import type { HandOutParts } from '#contracts';
import {
  nameOfKind,
  partnerName,
  toRfc3339,
  type CaseId,
  type Given,
  type Person,
  type ReportId,
} from '#core';
import type { Pool } from 'pg';
import type { Clock } from '#runtime';
import {
  answersInCase,
  deliveriesOfReports,
  inTransaction,
  recordBoardReads,
  recordCaseRead,
  recordChecks,
  type RulebookShelf,
} from '#store';
import { checkedAgain } from '../checked-again.js';

export interface AnswerParts extends HandOutParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

/** The kinds of report by which a recipient tells its sender what it did with one. */
const ANSWERS = ['terugkoppeling', 'ontvangst'];

/** For what the answers are given. */
const PURPOSE = 'terugkoppeling';
const PAGE = 'meldingen';

/**
 * What those who got a report answered its sender, oldest first: checked again as things stand now (P20), and kept as read, with the
 * purpose, before it is told.
 */
export const answersTo = async (
  parts: AnswerParts,
  reader: Person,
  { id, caseId }: { readonly id: ReportId; readonly caseId: CaseId },
) => {
  const { pool, rulebooks, clock } = parts;
  const { role, organisation, function: of } = reader.assignment;
  const at = clock();
  const given = await deliveriesOfReports(pool, [organisation], await answersInCase(pool, caseId, ANSWERS));
  const checked = await checkedAgain(parts, given, at);
  const told = checked.flatMap(({ due, given: one }) =>
    one?.data['betreft'] === id ? [{ due, given: one }] : [],
  );
  await inTransaction(pool, async (client) => {
    if (reader.look === undefined)
      await recordChecks(
        client,
        checked.flatMap(({ check }) => check ?? []),
      );
    if (told.length > 0)
      await recordBoardReads(
        client,
        reader,
        told.map(({ due }) => due),
        new Date(at),
      );
    await recordCaseRead(client, {
      at,
      person: reader.id,
      role,
      organisation,
      function: of,
      caseId,
      purpose: PURPOSE,
      page: PAGE,
      reports: told.map(({ given: { reportId } }) => reportId),
      look: reader.look ?? null,
    });
  });
  const { rulebook } = await rulebooks.active();
  const view = ({ reportId, kind, from, receivedAt, data }: Given) => ({
    bericht: reportId,
    soort: kind,
    naam: nameOfKind(rulebook, kind),
    van: from,
    naamVan: partnerName(rulebook, from),
    ontvangenOp: toRfc3339(receivedAt),
    data,
  });
  return told
    .map((one) => one.given)
    .sort((a, b) => a.receivedAt - b.receivedAt)
    .map(view);
};
