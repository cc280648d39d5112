import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownCaseId } from '#contracts';
import { percentile } from '../measure/percentile.js';
import type { Bench } from '../place/bench.js';
import { boardOf, fillTable } from '../tables/fill-table.js';
import { takeSeats, type Seat } from '../tables/seats.js';
import {
  arrestReport,
  assessmentReport,
  AREAS,
  sendReport,
  type TableReport,
} from '../tables/table-report.js';
import { momentNow } from '../tables/watch-board.js';
import { startWatchedDesk, type WatchedDesk } from '../tables/watched-desk.js';
import { atPace } from './at-pace.js';

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/** What looking at tables costs, in milliseconds. */
export interface Tables {
  /** What the machine was doing before: processes waiting, over a minute. */
  readonly load: number;
  readonly cards: number;
  readonly boardKb: number;
  /** To answer with the whole board. */
  readonly board: Spread;
  readonly screens: number;
  readonly perSecond: number;
  readonly seen: number;
  /** From acknowledgement to each screen. */
  readonly fanOut: Spread;
  /** The same of safety assessments alone. */
  readonly assessment: Spread;
}

const WATCHERS = new URL('../watchers-main.js', import.meta.url);
const ASKED = 300;
const PER_SECOND = 10;
const SECONDS = 30;
/** Whoever has not seen it after this time is taken never to. */
const SEEN_WITHIN_MS = 10_000;
const TABLE = 'haaglanden';
const REGIONS = Object.keys(AREAS);

/** Looks at a table with many open cases, and lets a thousand screens watch while reports come in. */
export const tablesRound = async (bench: Bench): Promise<Tables> => {
  const [load = 0] = loadavg();
  const desk = await startWatchedDesk(bench);
  try {
    const seats = await takeSeats(desk);
    const { openCases } = bench.settings;
    const asking = seats.find(({ organisation }) => organisation === 'om-dh') as Seat;
    await fillTable(desk, asking, openCases);
    const board = await howSoonBoard(desk, asking);
    return { load, cards: openCases, ...board, ...(await whileWatched(bench, desk, seats)) };
  } finally {
    await desk.close();
  }
};

const howSoonBoard = async (
  desk: WatchedDesk,
  seat: Seat,
): Promise<{ readonly board: Spread; readonly boardKb: number }> => {
  const took: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < ASKED; turn += 1) {
    const since = performance.now();
    bytes = (await boardOf(desk, seat)).length;
    took.push(performance.now() - since);
  }
  return { board: spread(took), boardKb: bytes / 1_024 };
};

interface Sent {
  readonly report: TableReport;
  readonly acknowledgedAt: number;
}

const whileWatched = async (
  bench: Bench,
  desk: WatchedDesk,
  seats: readonly Seat[],
): Promise<Pick<Tables, 'screens' | 'perSecond' | 'seen' | 'fanOut' | 'assessment'>> => {
  const { screens, openCases } = bench.settings;
  const file = join(bench.place.hubFolder, 'gezien.json');
  const watchers = bench.workers.start(WATCHERS, {
    environment: {
      TAFELS: desk.desk,
      PLAATSEN: JSON.stringify(seats),
      SCHERMEN: String(screens),
      GEZIEN: file,
    },
    profiles: null,
  });
  await watchers.untilSaid('klaar');
  const sent = new Map<string, Sent>();
  await atPace(plannedReports(openCases), PER_SECOND, async (make) => {
    const report = make();
    const id = await sendReport(desk, report);
    sent.set(id, { report, acknowledgedAt: momentNow() });
  });
  await sleep(SEEN_WITHIN_MS);
  watchers.mustRun();
  await watchers.stop();
  const seen = new Map(JSON.parse(await readFile(file, 'utf8')) as [string, [number, number][]][]);
  mustBeSeen(sent, seen, screensOf(seats, screens));
  const took = (isWanted: (report: TableReport) => boolean): readonly number[] =>
    [...sent].flatMap(([id, { report, acknowledgedAt }]) =>
      isWanted(report) ? (seen.get(id) ?? []).map(([, at]) => Math.max(0, at - acknowledgedAt)) : [],
    );
  const all = took(() => true);
  return {
    screens,
    perSecond: PER_SECOND,
    seen: all.length,
    fanOut: spread(all),
    assessment: spread(took(({ kind }) => kind === 'veiligheidsbeoordeling')),
  };
};

/** Two arrests and then an assessment of a case that Veilig Thuis had lain for a while, over and over. */
const plannedReports = (openCases: number): readonly (() => TableReport)[] =>
  Array.from({ length: PER_SECOND * SECONDS }, (_, nth) =>
    nth % 3 === 2
      ? () => assessmentReport(ownCaseId('pol-dh', `${TABLE}-${nth % openCases}`), nth)
      : () => arrestReport(REGIONS[(nth - Math.floor(nth / 3)) % REGIONS.length] ?? TABLE, 100_000 + nth),
  );

/** The seat that each screen shows. */
const screensOf = (seats: readonly Seat[], screens: number): readonly Seat[] =>
  Array.from({ length: screens }, (_, screen) => seats[screen % seats.length] as Seat);

const isTold = ({ organisation }: Seat): boolean => /^(om|pol)-/.test(organisation);

/** Every screen of police and prosecutors of a table must have seen each of its reports. */
const mustBeSeen = (
  sent: ReadonlyMap<string, Sent>,
  seen: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  screens: readonly Seat[],
): void => {
  for (const [id, { report }] of sent) {
    const wanted = screens.filter((seat) => seat.region === report.region && isTold(seat));
    const found = (seen.get(id) ?? []).map(([seat]) => screens[seat]).filter((seat) => seat && isTold(seat));
    if (found.length < wanted.length)
      throw new Error(
        `${report.kind} ${id} in ${report.region}: ${found.length} van ${wanted.length} schermen zagen het, die van ${[...new Set(found.map((seat) => seat?.organisation))].join()}`,
      );
  }
};

const spread = (milliseconds: readonly number[]): Spread => ({
  p50: percentile(milliseconds, 50),
  p99: percentile(milliseconds, 99),
});
