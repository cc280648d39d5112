import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Instant } from '#core';

const LONGEST_MS = 60_000;
const LOOK_EVERY_MS = 15;

const STATE = `
  select (select count(*) from evidence e where e.topic <> 'in.hub')::int as handled,
    exists (select 1 from term where appended_event is not null or next_at <= $1) as due,
    exists (select 1 from stream s where s.next > coalesce(
      (select max(last) + 1 from attempt a where a.stream = s.name and a.channel = 'log'), 0)) as waiting`;

/** Resolves when intake has handled so many reports, the clock has told what is due and dispatch has handed everything over. */
export const settled = async (pool: Pool, sent: number, now: Instant): Promise<void> => {
  for (const since = performance.now(); ; await wait(LOOK_EVERY_MS)) {
    const { rows } = await pool.query<{ handled: number; due: boolean; waiting: boolean }>(STATE, [
      new Date(now),
    ]);
    const [state] = rows;
    if (state !== undefined && state.handled >= sent && !state.due && !state.waiting) return;
    if (performance.now() - since > LONGEST_MS)
      throw new Error(`de straat komt niet tot rust: ${JSON.stringify(state)}, verstuurd ${sent}`);
  }
};
