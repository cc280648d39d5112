import type { Pool } from 'pg';
import { STANDS, type MessageQuestion, type Stand } from './message-filter.js';
import { messageSources } from './message-sources.js';
import { parameters } from './parameters.js';
import { HANDED } from './stand-conditions.js';

/** How many there are, counted no further than what was asked. */
export interface Counted {
  readonly count: number;
  readonly isMore: boolean;
}

/** How many reports somebody sees of what they look for, and how many of each stand; each counted up to a number. */
export const countMessages = async (
  pool: Pool,
  question: MessageQuestion,
  most: number,
): Promise<{ readonly total: Counted; readonly stands: ReadonlyMap<Stand, Counted> }> => {
  const values = parameters();
  const { filter } = question;
  const upTo = values.of(most + 1, 'int');
  const columns = [filter.stand, ...STANDS].map((stand, place) => {
    const sources = messageSources({ ...question, filter: { ...filter, stand } }, values);
    const cut = { where: [], limit: upTo };
    return `(select count(*)::int from (${sources.map((source) => source(cut)).join(' union ')}) one) as "${place}"`;
  });
  const { rows } = await pool.query<Record<number, number>>(`with ${HANDED} select ${columns.join(', ')}`, [
    ...values.values,
  ]);
  const counted = (place: number): Counted => {
    const count = rows[0]?.[place] ?? 0;
    return { count: Math.min(count, most), isMore: count > most };
  };
  return { total: counted(0), stands: new Map(STANDS.map((stand, n) => [stand, counted(n + 1)])) };
};
