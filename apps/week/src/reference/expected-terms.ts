import type { Instant, PartnerId } from '#core';
import { stepsThat, type PlannedCase } from '../plan/planned-case.js';
import { arrestClocks } from './arrest-clocks.js';
import type { ReceivedAt } from './facts.js';
import { careClocks, sashClocks } from './other-clocks.js';
import { momentsOf, toldOf, type ReferenceClock } from './reference-clock.js';
import { whoHears, type Hearers } from './who-hears.js';

/** One thing that the hub must tell of a term. */
export interface ExpectedTerm {
  readonly step: string;
  readonly code: string;
  readonly item: number | null;
  readonly holder: PartnerId;
  readonly event: string;
  readonly at: Instant;
  readonly tellableFrom: Instant;
  readonly hears: Hearers;
}

/** All clocks of a case, from the plan alone and by other means than the hub's. */
const clocksOf = (planned: PlannedCase, receivedAt: ReceivedAt): readonly ReferenceClock[] => [
  ...stepsThat(planned, 'arrest').flatMap((arrest) => arrestClocks(planned, receivedAt, arrest)),
  ...careClocks(planned, receivedAt),
  ...sashClocks(planned, receivedAt),
];

/** What must be told in a case and nothing else may be, until a moment. */
export const expectedTerms = (
  planned: PlannedCase,
  receivedAt: ReceivedAt,
  until: Instant,
): readonly ExpectedTerm[] =>
  clocksOf(planned, receivedAt).flatMap((clock) =>
    toldOf(clock).flatMap((told) =>
      clock.holder === null || told.at > until
        ? []
        : [
            {
              step: clock.step,
              code: clock.code,
              item: clock.item,
              holder: clock.holder,
              ...told,
              hears: whoHears(planned, receivedAt, clock, told),
            },
          ],
    ),
  );

/** Every moment near which no report of the case may come, because a second would decide what must be told. */
export const touchyMoments = (planned: PlannedCase, receivedAt: ReceivedAt): readonly Instant[] =>
  clocksOf(planned, receivedAt)
    .filter(({ code }) => code !== 'TM-HERHALING-AANHOUDING')
    .flatMap(momentsOf);
