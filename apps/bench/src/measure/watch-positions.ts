import type { Pool } from 'pg';
import type { Worker } from '../place/worker.js';
import type { Stretch } from '../place/stretch.js';
import { residentMb } from './process-figures.js';
import type { Mark } from './rate-between.js';

export interface MemoryMark extends Mark {
  readonly residentMb: number;
}

export interface Watched {
  readonly pool: Pool;
  readonly reader: string;
  readonly topic: string;
  readonly stretch: Stretch;
  readonly count: number;
  readonly worker: Worker;
  /** Called once, when a tenth has been stored. */
  readonly onRampedUp: () => Promise<void>;
}

const LOOK_EVERY_MS = 50;
const STALLED_MS = 60_000;

/** Follows what a reader has stored, by its positions in the database, until it has stored everything. */
export const watchPositions = async (watched: Watched): Promise<readonly MemoryMark[]> => {
  const { count, worker } = watched;
  const marks: MemoryMark[] = [];
  let moved = performance.now();
  for (let done = 0; done < count;) {
    worker.mustRun();
    const before = done;
    done = await storedBy(watched);
    const at = performance.now();
    marks.push({ at, done, residentMb: await residentMb(worker.pid) });
    if (before < count / 10 && done >= count / 10) await watched.onRampedUp();
    if (done > before) moved = at;
    if (at - moved > STALLED_MS)
      throw new Error(`na ${done} van ${count} berichten kwam er niets meer bij:
${worker.said()}`);
    if (done < count) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return marks;
};

const storedBy = async ({ pool, reader, topic, stretch }: Watched): Promise<number> => {
  const { rows } = await pool.query<{ partition: number; next: string }>(
    'select partition, next from position where reader = $1 and topic = $2',
    [reader, topic],
  );
  return rows.reduce(
    (sum, { partition, next }) => sum + Math.max(0, Number(next) - (stretch.first.get(partition) ?? 0)),
    0,
  );
};
