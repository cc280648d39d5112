import type { Pool } from 'pg';
import type { ReportId } from '#core';
import type { MessageQuestion } from './message-filter.js';
import { messageSources } from './message-sources.js';
import { parameters } from './parameters.js';
import { HANDED } from './stand-conditions.js';

/** The place of a report in the order of time. */
export interface MessagePlace {
  readonly at: Date;
  readonly id: ReportId;
}

/** The reports that somebody sees and looks for, the newest first, from a place on (not included; null: from the newest). */
export const messagePage = async (
  pool: Pool,
  question: MessageQuestion,
  after: MessagePlace | null,
  limit: number,
): Promise<readonly MessagePlace[]> => {
  const values = parameters();
  const sources = messageSources(question, values);
  const where =
    after === null
      ? []
      : [`(r.received_at, r.id) < (${values.of(after.at, 'timestamptz')}, ${values.of(after.id, 'uuid')})`];
  const most = values.of(limit, 'int');
  const cut = { where, limit: most };
  const { rows } = await pool.query<MessagePlace>(
    `with ${HANDED}
     select received_at as at, id from (${sources.map((source) => source(cut)).join(' union ')}) found
     order by received_at desc, id desc limit ${most}`,
    [...values.values],
  );
  return rows;
};
