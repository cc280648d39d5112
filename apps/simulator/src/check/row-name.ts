import type { Row, Scenario } from '../scenario/scenario.js';

/** How a row is named in everything people read: `S01 rij 4`. */
export const rowName = ({ code }: Pick<Scenario, 'code'>, { rij, naam }: Pick<Row, 'rij' | 'naam'>): string =>
  `${code} rij ${rij}${naam === undefined ? '' : `, ${naam}`}`;
