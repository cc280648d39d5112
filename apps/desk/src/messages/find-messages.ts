import { messagePage, messageRows, type MessagePlace, type MessageQuestion, type MessageRow } from '#store';
import type { MessageParts } from './message-parts.js';
import { messageView, type MessageView } from './message-view.js';

/** A page of the list as it is told, with the place of its last report. */
export interface FoundMessages {
  readonly rows: readonly MessageView[];
  /** Null: there are no more. */
  readonly next: MessagePlace | null;
}

/** The reports that somebody sees and looks for, the newest first, from a place on. */
export const findMessages = async (
  parts: MessageParts,
  question: MessageQuestion,
  after: MessagePlace | null,
  limit: number,
): Promise<FoundMessages> => {
  const places = await messagePage(parts.pool, question, after, limit + 1);
  const shown = places.slice(0, limit);
  const rows = await messageRows(
    parts.pool,
    shown.map(({ id }) => id),
  );
  return {
    rows: await Promise.all(rows.map((row) => viewOf(parts, question, row))),
    next: places.length > limit ? (shown.at(-1) ?? null) : null,
  };
};

const viewOf = async (
  { rulebooks, keyring }: MessageParts,
  { sight, now }: MessageQuestion,
  row: MessageRow,
): Promise<MessageView> =>
  messageView({ rulebook: await rulebooks.byId(row.rulebook), keyring, sight, now: now.getTime() }, row);
