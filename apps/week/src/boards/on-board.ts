import type { Instant } from '#core';
import { stepsThat, type PlannedCase } from '../plan/planned-case.js';
import { isOfficeOpen } from '../reference/calendar.js';
import { factsAfter, vtMayKnow, type Facts, type ReceivedAt } from '../reference/facts.js';
import { REGIONS } from '../plan/regions.js';
import type { Looker } from './lookers.js';

/** Whether the plan puts a case on somebody's board: it must be there, may be there through a stand-in, or must not. */
export type OnBoard = 'must' | 'may' | 'not';

export const onBoard = (
  planned: PlannedCase,
  receivedAt: ReceivedAt,
  { table, organisation }: Looker,
  moment: Instant,
): OnBoard => {
  const { region } = planned;
  if (region.table !== table) return 'not';
  const arrests = stepsThat(planned, 'arrest').filter(({ name }) => receivedAt(name) <= moment);
  if (arrests.length === 0) return 'not';
  const some = (knows: (facts: Facts) => boolean): OnBoard =>
    arrests.some((arrest) => knows(factsAfter(planned, receivedAt, arrest))) ? 'must' : 'not';
  switch (organisation) {
    case region.om:
    case region.police:
    // each of these cases has a victim
    case 'shn':
      return 'must';
    case region.vt:
      return hearsOfDecision(planned, receivedAt, moment)
        ? 'must'
        : some((facts) => vtMayKnow(region, facts));
    case 'rvdk':
      return some(({ children, minor }) => children || minor);
    case '3ro':
      return some(({ adult }) => adult);
    case 'halt':
      return arrests.some(({ suspects }) => suspects.some(({ age }) => age < 18)) ? 'must' : 'not';
    default:
      return standsIn(planned, receivedAt, organisation) ? 'may' : 'not';
  }
};

/** Veilig Thuis that got the care report or the agenda item takes part in the case, and so hears what is decided after it. */
const hearsOfDecision = (planned: PlannedCase, receivedAt: ReceivedAt, moment: Instant): boolean =>
  stepsThat(planned, 'decide').some(
    ({ name, isFinal }) =>
      isFinal &&
      receivedAt(name) <= moment &&
      planned.steps.some(
        (step) =>
          (step.does === 'care' || (step.does === 'sash' && step.outcome !== 'laag')) &&
          receivedAt(step.name) < receivedAt(name),
      ),
  );

/** Another Veilig Thuis at the table was open when something came in for one that was closed. */
const standsIn = ({ region, steps }: PlannedCase, receivedAt: ReceivedAt, organisation: string): boolean => {
  const other = REGIONS.find(({ vt }) => vt === organisation);
  return (
    other !== undefined &&
    steps.some(({ name }) => {
      const at = receivedAt(name);
      return Number.isFinite(at) && isOfficeOpen(at, other.office) && !isOfficeOpen(at, region.office);
    })
  );
};

/** Whether on every suspect was decided since the last arrest, as who is told of every decision sees it. */
export const isDecidedOn = (planned: PlannedCase, receivedAt: ReceivedAt, moment: Instant): boolean => {
  const known = (name: string): boolean => receivedAt(name) <= moment;
  const arrests = stepsThat(planned, 'arrest').filter(({ name }) => known(name));
  const since = new Map(
    arrests.flatMap(({ name, suspects }) => suspects.map(({ mark }) => [mark, receivedAt(name)] as const)),
  );
  return [...since].every(([mark, arrested]) =>
    stepsThat(planned, 'decide').some(
      ({ name, isFinal, about }) =>
        isFinal && known(name) && receivedAt(name) > arrested && about.some((one) => one.mark === mark),
    ),
  );
};
