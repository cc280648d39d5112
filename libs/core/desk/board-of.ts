import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { regionName } from '../rulebook/region-name.js';
import { tableNamed } from '../rulebook/table-named.js';
import { atTable } from './at-table.js';
import type { Board } from './board.js';
import type { Card } from './card.js';

/** The board of a table: who is there, and its cards in the order in which they need somebody. */
export const boardOf = (
  rulebook: Rulebook,
  tableCode: string,
  cards: readonly Card[],
  at: Instant,
): Board => {
  const table = tableNamed(rulebook, tableCode);
  return {
    tafel: tableCode,
    regio: nameOfTable(rulebook, tableCode),
    nu: toRfc3339(at),
    aanTafel: table === undefined ? [] : atTable(rulebook, table, at),
    kaarten: [...cards].sort(byNeed),
  };
};

/** How a table is called: by its regions. */
export const nameOfTable = (rulebook: Rulebook, tableCode: string): string =>
  (tableNamed(rulebook, tableCode)?.regios ?? [])
    .map((code) => regionName(rulebook, code) ?? code)
    .join(' en ');

/** What ends first in front, then what waits longest without a clock; what was decided on at the end. */
const byNeed = (one: Card, other: Card): number =>
  rank(one) - rank(other) ||
  text(one.eersteEinde ?? one.sinds, other.eersteEinde ?? other.sinds) ||
  text(one.zaak, other.zaak);

const rank = ({ stand, eersteEinde }: Card): number => {
  if (stand === 'besloten') return 2;
  return eersteEinde === null ? 1 : 0;
};

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
