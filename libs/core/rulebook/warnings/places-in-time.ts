import { placeKey } from '../../case/place-key.js';
import type { Instant } from '../../report/instant.js';
import { compilePeriod } from '../compile-partners.js';
import type { Example, Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { overlapOf } from '../period.js';
import type { Period } from '../rulebook.js';
import type { Inquiry } from './inquiry.js';

interface Stay {
  readonly pointer: string;
  readonly region: string;
  readonly name: string;
  readonly period: Period;
}

/** Places that lie in two regions at once, or for some time in none between two. */
export const placesInTime = ({ document }: Inquiry): readonly (Finding & { readonly example: Example })[] => {
  const stays = document.regios.flatMap(({ code, van, tot, plaatsen }, n) =>
    plaatsen.map((place, k): Stay => {
      const within =
        typeof place === 'string' ? compilePeriod(van, tot) : compilePeriod(place.van, place.tot);
      return {
        pointer: `/regios/${n}/plaatsen/${k}`,
        region: code,
        name: typeof place === 'string' ? place : place.naam,
        period: overlapOf(within, compilePeriod(van, tot)),
      };
    }),
  );
  const byPlace = groupBy(
    stays,
    ({ name }) => placeKey(name),
    (stay) => stay,
  );
  return [...byPlace.values()].flatMap((all) => {
    const inTurn = [...all].sort((one, other) => one.period.from - other.period.from);
    return inTurn.slice(1).flatMap((stay, n) => between(inTurn[n] ?? stay, stay));
  });
};

const between = (before: Stay, after: Stay): readonly (Finding & { readonly example: Example })[] => {
  const { until } = before.period;
  const { from } = after.period;
  if (until === from) return [];
  const isTwice = until === null || until > from;
  const moment: Instant = isTwice ? Math.max(from, 0) : until;
  return [
    {
      pointer: after.pointer,
      problem: isTwice
        ? `"${after.name}" ligt dan in regio "${before.region}" en in regio "${after.region}"`
        : `"${after.name}" ligt na regio "${before.region}" en voor regio "${after.region}" een tijd in geen enkele`,
      example: { region: after.region, moment },
    },
  ];
};
