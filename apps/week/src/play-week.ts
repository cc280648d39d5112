import type { Instant } from '#core';
import { openPool, type Clock } from '#runtime';
import { lookAtBoards, type Look } from './boards/look-at-boards.js';
import { runningTime, steppedTime } from './clock/week-time.js';
import type { Finding } from './check/finding.js';
import { settled } from './check/settled.js';
import { followTold } from './check/told-terms.js';
import type { Options } from './options.js';
import { planWeek, type Plan } from './plan/plan-week.js';
import { DAY, HOUR, MINUTE } from './reference/dutch-time.js';
import { sendPlan } from './send/send-plan.js';
import type { WeekParts } from './street.js';
import { judgeTerms, type TermVerdict } from './verdict.js';

export interface WeekResult {
  readonly findings: readonly Finding[];
  /** What stands on the last line. */
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Real time that a report needs at most to be handled on a busy machine; what decides is kept that far apart. */
const APART_REAL_MS = 1_500;
/** How long after the last arrest its clock of nine hours may warn: then time may be hurried on. */
const LAST_CLOCKS_MS = 20 * HOUR;
/** After the week, so that the longest term of it (four weeks) ends too. */
const AFTER_DAYS = 31;

/** Plays a week of generated cases on the real street and holds what it told against the plan. */
export const playWeek = async (options: Options, { start, say }: WeekParts): Promise<WeekResult> => {
  const { cases, days, seed, speed } = options;
  const isStepped = speed === 0;
  const plan = planWeek({
    cases,
    days,
    seed,
    apartMs: Math.max(MINUTE, speed * APART_REAL_MS),
    everyMinutes: isStepped ? options.step : 1,
  });
  const reports = plan.cases.reduce((sum, { steps }) => sum + steps.length, 0);
  say(`${cases} zaken, ${reports} berichten, ${days} dagen vanaf ${new Date(plan.begins).toISOString()}.`);
  const time = isStepped ? steppedTime(plan.begins) : runningTime(plan.begins, speed);
  const street = await start(time.now satisfies Clock);
  const pool = openPool(street.databaseUrl, { max: 2, applicationName: 'samenloop-week' });
  const follower = await followTold(street.databaseUrl, street.keys);
  try {
    const { sending, until } = sendPlan(street, time, plan);
    const since = performance.now();
    let lookedMs = 0;
    time.begin({ clockMoved: street.clockMoved, settled: (now) => settled(pool, sending.count(), now) });
    const looks: Look[] = [];
    const look = async (): Promise<void> => {
      const looked = performance.now();
      const parts = { street, pool, plan, sent: sending.sent };
      await time.during(async () => void looks.push(await lookAtBoards(parts, time.now())));
      say(`${looks.at(-1)?.boards} borden bekeken, ${looks.at(-1)?.cards} kaarten.`);
      lookedMs += performance.now() - looked;
    };
    for (const { at, isLook } of pointsOf(plan, options.looks)) {
      await until(at);
      say(
        `${new Date(at).toISOString()}: ${sending.sent.length} berichten, ${follower.told.size} termijnmeldingen.`,
      );
      if (isLook) await look();
    }
    const tookMs = performance.now() - since - lookedMs;
    await time.reach(plan.ends + LAST_CLOCKS_MS);
    await look();
    time.hasten();
    const ends = plan.ends + AFTER_DAYS * DAY;
    await time.reach(ends);
    const verdicts: TermVerdict[] = [];
    await time.during(async () => {
      verdicts.push(await judgeTerms(pool, plan, sending, follower.told, ends));
    });
    return resultOf(options, plan, verdicts, looks, { reports, tookMs });
  } finally {
    time.stop();
    await follower.stop();
    await pool.end();
  }
};

interface Point {
  readonly at: Instant;
  /** Whether the boards are looked at then. */
  readonly isLook: boolean;
}

/** Each midnight of the week, moments in between at which the boards are looked at, and the last report after it. */
const pointsOf = ({ begins, ends, cases }: Plan, looks: number): readonly Point[] => {
  const last = Math.max(ends, ...cases.map(({ steps }) => steps.at(-1)?.at ?? 0));
  const points: Point[] = [{ at: last, isLook: false }];
  for (let at = begins + DAY; at < last; at += DAY) points.push({ at, isLook: false });
  for (let nth = 1; nth <= looks; nth += 1)
    points.push({ at: begins + Math.floor((nth * (ends - begins)) / (looks + 1)), isLook: true });
  return points.sort((one, other) => one.at - other.at);
};

const resultOf = (
  { cases, days, seed, speed }: Options,
  plan: Plan,
  verdicts: readonly TermVerdict[],
  looks: readonly Look[],
  { reports, tookMs }: { readonly reports: number; readonly tookMs: number },
): WeekResult => {
  const findings = [...verdicts, ...looks].flatMap((one) => one.findings);
  const counted = (kind: Finding['kind']): number => findings.filter((one) => one.kind === kind).length;
  const late = verdicts.at(-1)?.lateness ?? { p50: 0, p99: 0, most: 0 };
  const inSeconds = (ms: number): number => Math.round(ms) / 1_000;
  return {
    findings,
    summary: {
      cases,
      days,
      seed,
      speed,
      reports,
      seconds: inSeconds(tookMs),
      begins: new Date(plan.begins).toISOString(),
      terms: verdicts.at(-1)?.expected ?? 0,
      told: verdicts.at(-1)?.told ?? 0,
      overtaken: verdicts.at(-1)?.overtaken ?? 0,
      missed: counted('missed'),
      false: counted('false'),
      early: counted('early'),
      double: counted('double'),
      unheard: counted('unheard'),
      overheard: counted('overheard'),
      drift: counted('drift'),
      misplaced: counted('misplaced'),
      looks: looks.length,
      boards: looks.at(-1)?.boards ?? 0,
      cards: looks.at(-1)?.cards ?? 0,
      givenReadAgain: looks.at(-1)?.given ?? 0,
      refused: counted('refused'),
      tooSlow: counted('tooSlow'),
      lateSimulatedSeconds: {
        p50: inSeconds(late.p50),
        p99: inSeconds(late.p99),
        max: inSeconds(late.most),
      },
      ...(speed === 0
        ? {}
        : {
            lateRealSeconds: {
              p50: inSeconds(late.p50 / speed),
              p99: inSeconds(late.p99 / speed),
              max: inSeconds(late.most / speed),
            },
          }),
    },
  };
};
