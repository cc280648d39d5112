import { compilePeriod } from './compile-partners.js';
import { groupBy } from './group-by.js';
import type { Rulebook } from './rulebook.js';
import type { StandInDocument } from './rulebook-document.js';

/** The stand-in agreements, by whom they are for. */
export const compileStandIns = (documents: readonly StandInDocument[]): Rulebook['standIns'] =>
  groupBy(
    documents,
    ({ voor }) => voor,
    ({ code, door, van, tot, berichten, regios }) => ({
      code,
      by: door,
      period: compilePeriod(van, tot),
      kinds: berichten === undefined ? null : new Set(berichten),
      regions: regios === undefined ? null : new Set(regios),
    }),
  );
