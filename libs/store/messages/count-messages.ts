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
  most: { readonly total: number; readonly perStand: number },
): Promise<{ readonly total: Counted; readonly stands: ReadonlyMap<Stand, Counted> }> => {
  const values = parameters();
  const { filter } = question;
  const counts = [
    { name: 'total', of: filter.stand, most: filter.stand === null ? most.total : most.perStand },
    ...STANDS.map((stand) => ({ name: stand, of: stand, most: most.perStand })),
  ];
  const columns = counts.map(({ name, of, most: upTo }) => {
    const sources = messageSources({ ...question, filter: { ...filter, stand: of } }, values);
    const cut = { where: [], limit: values.of(upTo + 1, 'int') };
    return `(select count(*)::int from (${sources.map((source) => source(cut)).join(' union ')}) one) as "${name}"`;
  });
  const { rows } = await pool.query<Record<string, number>>(`with ${HANDED} select ${columns.join(', ')}`, [
    ...values.values,
  ]);
  const counted = (name: string, upTo: number): Counted => {
    const count = rows[0]?.[name] ?? 0;
    return { count: Math.min(count, upTo), isMore: count > upTo };
  };
  return {
    total: counted('total', filter.stand === null ? most.total : most.perStand),
    stands: new Map(STANDS.map((stand) => [stand, counted(stand, most.perStand)])),
  };
};
