import type { Pool } from 'pg';
import { createFloorTables } from '../floor/floor-tables.js';
import { floorReader } from '../floor/handle-floor-batch.js';

/** Who reads the input: the floor, or the hub's own intake. */
export interface Contestant {
  readonly name: string;
  readonly main: URL;
  /** Under which it keeps its positions. */
  readonly reader: string;
  readonly prepare: (pool: Pool) => Promise<void>;
  /** Deliveries per report, after checking that every report was accepted; null for the floor. */
  readonly recipients: (pool: Pool, count: number) => Promise<number | null>;
}

export const floor: Contestant = {
  name: 'ondergrens',
  main: new URL('../floor-main.js', import.meta.url),
  reader: floorReader,
  prepare: createFloorTables,
  recipients: () => Promise.resolve(null),
};

export const hub: Contestant = {
  name: 'hub',
  main: new URL('../../../intake/src/main.js', import.meta.url),
  reader: 'intake',
  prepare: () => Promise.resolve(),
  recipients: async (pool, count) => {
    const { rows } = await pool.query<{ accepted: string; deliveries: string }>(
      `select (select count(*) from report where status = 'aangenomen') as accepted,
         (select count(*) from delivery) as deliveries`,
    );
    const [found] = rows;
    if (Number(found?.accepted) !== count)
      throw new Error(`de hub nam ${found?.accepted} van de ${count} berichten aan`);
    return Number(found?.deliveries) / count;
  },
};
