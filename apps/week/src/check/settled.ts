import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Instant } from '#core';
import { LOOKERS } from '../boards/lookers.js';

const LONGEST_MS = 60_000;
const LOOK_EVERY_MS = 15;

const STATE = `
  select (select count(*) from evidence e where e.topic <> 'in.hub')::int as handled,
    exists (select 1 from term where appended_event is not null or next_at <= $1) as due,
    exists (select 1 from stream s where s.name not like 'bord.%' and s.next > coalesce(
      (select max(last) + 1 from attempt a where a.stream = s.name and a.channel = 'log'), 0)) as waiting,
    exists (select 1 from log.tail l join log.topic t on t.id = l.topic_id
      where t.name = any($2::text[]) and l.next > coalesce(
        (select p.next from position p where p.reader = 'desk' and p.topic = t.name and p.partition = l.partition), 0)) as unread`;

/** What the desk reads for the boards of who sit at a table. */
const TOPICS = [
  ...new Set(LOOKERS.flatMap(({ organisation }) => [`out.${organisation}`, `receipts.${organisation}`])),
];

interface State {
  readonly handled: number;
  readonly due: boolean;
  readonly waiting: boolean;
  readonly unread: boolean;
}

/** Resolves when intake handled so many reports, the clock told what is due, dispatch handed it over and the desk read it. */
export const settled = async (pool: Pool, sent: number, now: Instant): Promise<void> => {
  for (const since = performance.now(); ; await wait(LOOK_EVERY_MS)) {
    const { rows } = await pool.query<State>(STATE, [new Date(now), TOPICS]);
    const [state] = rows;
    if (state !== undefined && state.handled >= sent && !state.due && !state.waiting && !state.unread) return;
    if (performance.now() - since > LONGEST_MS)
      throw new Error(`de straat komt niet tot rust: ${JSON.stringify(state)}, verstuurd ${sent}`);
  }
};
