import { setTimeout as wait } from 'node:timers/promises';
import type { DeskParts } from '../desk-parts.js';

const PATIENCE_MS = 10_000;
const LOOK_MS = 20;

/** Waits until that many records of these topics have been taken in. */
export const handledUpTo = async (
  { pool }: Pick<DeskParts, 'pool'>,
  wanted: Readonly<Record<string, number>>,
): Promise<void> => {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await wait(LOOK_MS)) {
    const { rows } = await pool.query<{ topic: string; next: string }>(
      `select topic, sum(next) as next from position where reader = 'desk' group by topic`,
    );
    const next = new Map(rows.map((row) => [row.topic, Number(row.next)]));
    if (Object.entries(wanted).every(([topic, many]) => (next.get(topic) ?? 0) >= many)) return;
  }
  throw new Error('het log werd niet op tijd gelezen');
};
