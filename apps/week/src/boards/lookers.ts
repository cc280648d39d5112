import type { PartnerId } from '#core';
import { REGIONS } from '../plan/regions.js';

/** Somebody who looks at a table: the name under which they sign in is that of their organisation. */
export interface Looker {
  readonly table: string;
  /** The region by which they ask for it. */
  readonly region: string;
  readonly organisation: PartnerId;
}

/** Who sit at every table. */
const EVERYWHERE: readonly PartnerId[] = ['rvdk', '3ro', 'shn', 'halt'];

const seats = REGIONS.flatMap(({ table, code, om, police, vt }): readonly Looker[] =>
  [om, police, vt, ...EVERYWHERE].map((organisation) => ({ table, region: code, organisation })),
);

/** Every member of the three tables, once. */
export const LOOKERS: readonly Looker[] = seats.filter(
  ({ table, organisation }, nth) =>
    seats.findIndex((one) => one.table === table && one.organisation === organisation) === nth,
);
