import type { Instant, Person, RecipientName } from '#core';
import {
  inTransaction,
  recordBoardReads,
  recordCaseRead,
  recordChecks,
  recordReportRead,
  type MessageRow,
} from '#store';
import type { CheckedAgain } from '../checked-again.js';
import type { MessageParts } from './message-parts.js';

/** What somebody opened of a report, and for what. */
export interface Opening {
  readonly at: Instant;
  readonly purpose: string;
  /** The field whose value is shown; null: none is. */
  readonly field: string | null;
  readonly recipient: RecipientName | null;
  /** What was found on the way about what they see. */
  readonly checked: readonly CheckedAgain[];
}

const PAGE = 'berichten';

/** Keeps that somebody opened a report, for good, before it is told what there is; what was shown of a delivery counts as read. */
export const keepOpening = async (
  { pool }: Pick<MessageParts, 'pool'>,
  person: Person,
  { id: report, caseId }: Pick<MessageRow, 'id' | 'caseId'>,
  { at, purpose, field, recipient, checked }: Opening,
): Promise<void> => {
  const { role, organisation, function: of } = person.assignment;
  const look = person.look ?? null;
  const common = { at, person: person.id, role, organisation, function: of, purpose, look };
  await inTransaction(pool, async (client) => {
    // Who only looks as a partner is handed out nothing.
    if (look === null)
      await recordChecks(
        client,
        checked.flatMap(({ check }) => check ?? []),
      );
    await recordReportRead(client, { ...common, report, field, recipient });
    if (caseId !== null)
      await recordCaseRead(client, {
        ...common,
        caseId,
        page: PAGE,
        // Only what was shown of what was in it counts as seen.
        reports: field === null ? [] : [report],
      });
    if (field !== null && recipient !== null)
      await recordBoardReads(
        client,
        person,
        checked.filter(({ given, due }) => given !== null && due.partner === recipient).map(({ due }) => due),
        new Date(at),
      );
  });
};
