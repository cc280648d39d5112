import type { Card } from './card.js';
import type { CurrentReport } from './current-report.js';
import { shownItems } from './shown.js';

/**
 * How many children the newest report that tells of them names, and how many of those are in sight by the newest that tells that:
 * a child of whom that is not known is not in sight.
 */
export const cardChildren = (reports: readonly CurrentReport[]): Card['kinderen'] => {
  const told = reports.flatMap(({ data }) => {
    const children = shownItems(data['betrokkenen']).filter(({ rol }) => rol === 'kind');
    if (children.length === 0) return [];
    const counted = children.map(({ aantal }) => (typeof aantal === 'number' ? aantal : 1));
    return [
      {
        aantal: counted.reduce((sum, one) => sum + one, 0),
        inBeeld: children.some(({ inBeeld }) => typeof inBeeld === 'string')
          ? children.filter(({ inBeeld }) => inBeeld === 'ja').length
          : null,
      },
    ];
  });
  const newest = told[told.length - 1];
  if (newest === undefined) return null;
  const inSight = told.findLast(({ inBeeld }) => inBeeld !== null)?.inBeeld ?? null;
  return { aantal: newest.aantal, inBeeld: inSight };
};
