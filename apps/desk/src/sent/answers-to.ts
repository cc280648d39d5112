import { decodeDelivery, handOut, type HandOutParts } from '#contracts';
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
  readBefore,
  recordBoardReads,
  recordCaseRead,
  recordChecks,
  type RulebookShelf,
} from '#store';

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
  { id: person, assignment: { role, organisation, function: of } }: Person,
  { id, caseId }: { readonly id: ReportId; readonly caseId: CaseId },
) => {
  const { pool, rulebooks, clock } = parts;
  const at = clock();
  const given = await deliveriesOfReports(pool, [organisation], await answersInCase(pool, caseId, ANSWERS));
  const read = await readBefore(pool, given);
  const checked = await Promise.all(
    given.map(async (due) => {
      const { event, check } = await handOut(parts, due, at, read.has(`${due.partner}/${due.number}`));
      const decoded = event === null ? null : (decodeDelivery(due.partner, event)?.given ?? null);
      return { due, check, given: decoded?.data['betreft'] === id ? decoded : null };
    }),
  );
  const told = checked.flatMap(({ due, given: one }) => (one === null ? [] : [{ due, given: one }]));
  await inTransaction(pool, async (client) => {
    await recordChecks(
      client,
      checked.flatMap(({ check }) => check ?? []),
    );
    if (told.length > 0)
      await recordBoardReads(
        client,
        told.map(({ due }) => due),
        new Date(at),
      );
    await recordCaseRead(client, {
      at,
      person,
      role,
      organisation,
      function: of,
      caseId,
      purpose: PURPOSE,
      page: PAGE,
      reports: told.map(({ given: { reportId } }) => reportId),
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
