import { stepsThat, type PlannedCase } from '../plan/planned-case.js';
import { firstAfter } from './arrest-clocks.js';
import { afterWorkingDays, onOfficeDay, outcomeDue, sameTime } from './calendar.js';
import type { ReceivedAt } from './facts.js';
import type { ReferenceClock } from './reference-clock.js';

const WORKING_DAYS = 5;

/** What Veilig Thuis must do with the care reports of a case. */
export const careClocks = (planned: PlannedCase, receivedAt: ReceivedAt): readonly ReferenceClock[] =>
  stepsThat(planned, 'care').flatMap(({ name, wantsFeedback }): readonly ReferenceClock[] => {
    const { vt, office } = planned.region;
    const received = receivedAt(name);
    const first = firstAfter(planned, receivedAt, received);
    const inDays = [{ from: received, due: afterWorkingDays(received, WORKING_DAYS) }];
    const clock = { step: name, item: null, holder: vt, warnings: [] };
    return [
      // the suspect and the victim, in that order
      ...[0, 1].map((item) => ({
        ...clock,
        code: 'PL-WMO-5-3-1',
        item,
        ends: [{ from: received, due: sameTime(received, 28) }],
        stopsAt: first('assess', ({ toldPersons }) => toldPersons),
      })),
      { ...clock, code: 'PL-BEOORDELING', ends: inDays, stopsAt: first('assess', ({ isWhole }) => isWhole) },
      ...(wantsFeedback
        ? [
            {
              ...clock,
              code: 'PL-TERUGKOPPELING',
              ends: inDays,
              warnings: [
                {
                  code: 'TERUGKOPPELING-BIJNA',
                  before: (due: number) => onOfficeDay(sameTime(due, -2), office),
                  isNeeded: () => true,
                },
              ],
              stopsAt: first('feedback', ({ of }) => of === name),
            },
          ]
        : []),
    ];
  });

/** By when the Actie-overleg records what it decided on a SASH; in these weeks it never does. */
export const sashClocks = (planned: PlannedCase, receivedAt: ReceivedAt): readonly ReferenceClock[] =>
  stepsThat(planned, 'sash')
    .filter(({ outcome }) => outcome !== 'laag')
    .map(({ name, outcome }) => {
      const { meeting } = planned.region;
      const received = receivedAt(name);
      return {
        step: name,
        code: 'TM-OVERLEG-SASH',
        item: null,
        holder: meeting.chair,
        ends: [{ from: received, due: outcomeDue(received, outcome === 'hoog', meeting) }],
        warnings: [],
        stopsAt: Infinity,
      };
    });
