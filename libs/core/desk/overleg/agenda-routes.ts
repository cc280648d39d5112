import type { RoutingRule, Rulebook } from '../../rulebook/rulebook.js';
import { OUTCOME } from './outcomes-of.js';
import { MEETING } from './meeting-changes.js';

/** By kind of report, the rules by which it comes to an overleg of this kind; what the overleg itself says is no item of it. */
export const agendaRoutes = (
  rulebook: Rulebook,
  table: string,
): ReadonlyMap<string, readonly RoutingRule[]> =>
  new Map(
    [...rulebook.routes].flatMap(([kind, { rules }]) => {
      if (kind === OUTCOME || kind === MEETING) return [];
      const found = rules.filter(({ addresses }) => addresses.some((one) => isTable(one, table)));
      return found.length === 0 ? [] : [[kind, found]];
    }),
  );

const isTable = (address: RoutingRule['addresses'][number], table: string): boolean =>
  'tafel' in address && address.tafel === table;
