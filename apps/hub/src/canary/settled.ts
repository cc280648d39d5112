import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';

const LONGEST_MS = 20_000;
const QUIET = 4;

/** Resolves when intake has handled what came in and dispatch has handed over what is due. */
export const settled = async (pool: Pool): Promise<void> => {
  const until = performance.now() + LONGEST_MS;
  let before = '';
  for (let quiet = 0; quiet < QUIET;) {
    if (performance.now() > until) throw new Error('the hub does not come to rest');
    const { rows } = await pool.query<{ waiting: string; handled: string }>(
      `select (select count(*) from evidence) as handled, (select count(*) from stream s where s.name not like 'bord.%' and s.next >
         coalesce((select max(last) + 1 from attempt a where a.stream = s.name and a.channel = 'log'), 0)) as waiting`,
    );
    const state = JSON.stringify(rows);
    quiet = state === before && rows[0]?.waiting === '0' ? quiet + 1 : 0;
    before = state;
    await wait(100);
  }
};
