import { isHubId } from '#contracts';
import type { Person, ReportId, ReportSight } from '#core';
import { problem, type Refusal } from '#runtime';
import {
  explainedReport,
  messagePage,
  messageRows,
  NO_FILTER,
  type ExplainedReport,
  type MessageRow,
} from '#store';
import type { MessageParts } from './message-parts.js';
import { seenBy } from './seen-by.js';

/** A report that somebody may open, with what became of it. */
export interface FoundMessage {
  readonly sight: ReportSight;
  readonly row: MessageRow;
  readonly explained: ExplainedReport;
}

/** The report that somebody opens; one that they do not see is as unknown as one that does not exist. */
export const findMessage = async (
  parts: MessageParts,
  person: Person,
  id: ReportId,
): Promise<FoundMessage | Refusal> => {
  const seen = await seenBy(parts, person);
  if ('refusal' in seen) return seen;
  if (!isHubId(id)) return { refusal: unknownMessage };
  const filter = { ...NO_FILTER, search: { ids: [id], fault: null } };
  const question = { sight: seen.sight, filter, now: new Date(parts.clock()) };
  const places = await messagePage(parts.pool, question, null, 1);
  // The same id can be that of a case: then it is no report that was asked for.
  if (places[0]?.id !== id) return { refusal: unknownMessage };
  const [[row], explained] = await Promise.all([messageRows(parts.pool, [id]), explainedReport(parts, id)]);
  return row === undefined || explained === null
    ? { refusal: unknownMessage }
    : { sight: seen.sight, row, explained };
};

const unknownMessage = problem('niet-gevonden', 'Er is geen bericht met dit id dat u mag zien.');
