import type { Instant } from '#core';
import { DAY, HOUR, MINUTE, momentOn } from '../reference/dutch-time.js';
import { touchyMoments } from '../reference/expected-terms.js';
import { chanceOf, type Chance } from './chance.js';
import { planCase } from './plan-case.js';
import type { PlannedCase, Step } from './planned-case.js';

export interface Plan {
  readonly begins: Instant;
  readonly ends: Instant;
  readonly cases: readonly PlannedCase[];
}

export interface PlanOf {
  readonly cases: number;
  readonly days: number;
  readonly seed: number;
  /** No two reports of a case, and no report and the end of a term, come nearer to one another than this. */
  readonly apartMs: number;
  /** Reports come at multiples of so many minutes. */
  readonly everyMinutes: number;
}

/** The Wednesday before Easter 2027: with the night to summer time, a holiday on Monday and a meeting in each region. */
const FIRST_DAY = Date.UTC(2027, 2, 24) / DAY;
const SUMMER_TIME = Date.UTC(2027, 2, 28) / DAY;
/** How long after the week its last report may come. */
const LATEST_AFTER = 6 * HOUR;
const MOST_ROLLS = 20_000;

/** A week of cases, the same for the same seed. A short one lies around the night to summer time. */
export const planWeek = ({ cases, days, seed, apartMs, everyMinutes }: PlanOf): Plan => {
  const first = days >= 7 ? FIRST_DAY : SUMMER_TIME - Math.floor(days / 2) - (days === 1 ? 1 : 0);
  const begins = momentOn(first, days === 1 ? 15 * 60 : 0);
  const ends = momentOn(first + days, days === 1 ? 15 * 60 : 0);
  const chance = chanceOf(seed);
  return {
    begins,
    ends,
    cases: Array.from({ length: cases }, (_, number) =>
      fittingCase(chance, number, { begins, ends, apartMs, everyMs: everyMinutes * MINUTE }),
    ),
  };
};

interface Fitting {
  readonly begins: Instant;
  readonly ends: Instant;
  readonly apartMs: number;
  readonly everyMs: number;
}

/** Cases are invented until one keeps clear of moments at which a second would decide. */
const fittingCase = (chance: Chance, number: number, fitting: Fitting): PlannedCase => {
  for (let roll = 0; roll < MOST_ROLLS; roll += 1) {
    const planned = onTheGrid(planCase(chance, number, beginning(chance, fitting)), fitting.everyMs);
    if (fits(planned, fitting)) return planned;
  }
  throw new Error(
    `geen zaak past: de tijd gaat te snel voor een marge van ${fitting.apartMs / MINUTE} minuten`,
  );
};

/** Any minute of the time that is played; more often about midnight, where the clocks of a case stop and go on. */
const beginning = (chance: Chance, { begins, ends }: Fitting): Instant => {
  const at = begins + chance.between(0, (ends - begins) / MINUTE) * MINUTE;
  if (!chance.happens(0.25)) return at;
  const midnight = momentOn(Math.floor(at / DAY), 1_440);
  return Math.min(ends, midnight + chance.between(-180, 120) * MINUTE);
};

const onTheGrid = (planned: PlannedCase, everyMs: number): PlannedCase => ({
  ...planned,
  steps: planned.steps.map((step): Step => ({ ...step, at: Math.ceil(step.at / everyMs) * everyMs })),
});

const fits = (planned: PlannedCase, { begins, ends, apartMs, everyMs }: Fitting): boolean => {
  const at = new Map(planned.steps.map((step) => [step.name, step.at]));
  const receivedAt = (step: string): Instant => at.get(step) ?? Infinity;
  const touchy = touchyMoments(planned, receivedAt);
  const [first] = planned.steps;
  return (
    first?.does === 'arrest' &&
    first.at > begins &&
    (planned.steps.at(-1)?.at ?? 0) <= ends + LATEST_AFTER &&
    repliesFollow(planned, receivedAt) &&
    planned.steps.every(
      (step, nth) =>
        step.at - (planned.steps[nth - 1]?.at ?? -Infinity) >= Math.max(apartMs, everyMs) &&
        touchy.every((moment) => Math.abs(moment - step.at) >= apartMs),
    )
  );
};

/** Nobody answers, corrects or repeats what is not there yet, and no clock is corrected after it was decided on. */
const repliesFollow = ({ steps }: PlannedCase, receivedAt: (step: string) => Instant): boolean =>
  steps.every((step) => {
    if (!('of' in step)) return true;
    const isFirst = receivedAt(step.of) < step.at;
    return step.does === 'correct'
      ? isFirst &&
          !steps.some(
            (one) => one.does === 'decide' && one.isFinal && one.at > receivedAt(step.of) && one.at < step.at,
          )
      : isFirst;
  }) && new Set(steps.map(({ name }) => name)).size === steps.length;
