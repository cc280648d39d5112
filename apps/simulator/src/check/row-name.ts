import type { Row, Scenario } from '../scenario/scenario.js';

/** How a row is named in everything people read: `S01 rij 4`. */
export const rowName = ({ code }: Pick<Scenario, 'code'>, { rij }: Pick<Row, 'rij'>): string =>
  `${code} rij ${rij}`;
