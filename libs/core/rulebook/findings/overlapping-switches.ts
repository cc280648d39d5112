import { compilePeriod } from '../compile-partners.js';
import type { Finding } from '../finding.js';
import { overlapOf } from '../period.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** A switch that is on twice at the same time in one region, so that it is unclear under which conditions. */
export const overlappingSwitches = ({ schakelaars }: RulebookDocument): readonly Finding[] =>
  schakelaars.flatMap(({ code, regio, van, tot }, n) => {
    const mine = compilePeriod(van, tot);
    const isTwice = schakelaars.slice(0, n).some((other) => {
      if (other.code !== code || other.regio !== regio) return false;
      const both = overlapOf(mine, compilePeriod(other.van, other.tot));
      return both.until === null || both.until > both.from;
    });
    return isTwice
      ? [{ pointer: `/schakelaars/${n}`, problem: `schakelaar "${code}" staat in "${regio}" dan al aan` }]
      : [];
  });
