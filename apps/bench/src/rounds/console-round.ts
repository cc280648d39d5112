import { answered, largestPaint } from '../console/look.js';
import { openSlowBrowser, type SlowBrowser } from '../console/slow-browser.js';
import { median } from '../measure/median.js';
import type { Bench } from '../place/bench.js';
import { fillTable } from '../tables/fill-table.js';
import { takeSeats, type Seat } from '../tables/seats.js';
import { startWatchedDesk } from '../tables/watched-desk.js';

/** What the console costs somebody with an old laptop and a phone for a network, in milliseconds. */
export interface Console {
  readonly cards: number;
  /** Until the largest thing was there: of the first page, and of the board with all its cards. */
  readonly startPaint: number;
  readonly boardPaint: number;
  readonly acts: readonly Act[];
}

/** Something that somebody does on a page, and until it could be seen. */
export interface Act {
  readonly name: string;
  readonly took: number;
}

const TABLE = 'haaglanden';
const BOARD = `/zsm-bord/${TABLE}`;
const TURNS = 5;
const CARD = 'main .zsm-card';

/** Opens the console in a slow browser; null when this machine has no browser. */
export const consoleRound = async (bench: Bench): Promise<Console | null> => {
  const { chromium, openCases } = bench.settings;
  if (chromium === null) return null;
  const desk = await startWatchedDesk(bench);
  const browser = await openSlowBrowser(chromium);
  try {
    const seats = await takeSeats(desk);
    const seat = seats.find(({ organisation }) => organisation === 'om-dh') as Seat;
    await fillTable(desk, seat, openCases);
    return {
      cards: openCases,
      startPaint: await paints(browser, desk.console, seat, '/', 'main h1'),
      boardPaint: await paints(browser, desk.console, seat, BOARD, CARD),
      acts: await actsOnBoard(browser, desk.console, seat),
    };
  } finally {
    await browser.close();
    await desk.close();
  }
};

/** Each time in a browser that knows nothing yet. */
const paints = async (
  browser: SlowBrowser,
  address: string,
  { cookie }: Seat,
  path: string,
  until: string,
): Promise<number> => {
  const took: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await browser.newPage(address, cookie);
    took.push(await largestPaint(page, path, until));
    await page.context().close();
  }
  return median(took);
};

const actsOnBoard = async (
  browser: SlowBrowser,
  address: string,
  { cookie }: Seat,
): Promise<readonly Act[]> => {
  const page = await browser.newPage(address, cookie);
  await largestPaint(page, BOARD, CARD);
  const press = (role: 'link' | 'button', name: RegExp) => async (): Promise<void> => {
    const found = page.getByRole(role, { name }).first();
    await found.focus();
    await page.keyboard.press('Enter');
  };
  const steps = [
    ['filteren', press('link', /taxatie nog niet binnen/), 'main .zsm-filtered'],
    ['filter wissen', press('link', /Wis filter/), 'main:not(:has(.zsm-filtered))'],
    ['pauzeren', press('button', /Pauzeer bord/), 'main .alert'],
    ['hervatten', press('button', /Hervat bord/), 'main:not(:has(.alert))'],
    ['zaak openen', press('link', /^Openen: /), 'main .page__crumb'],
    ['terug naar het bord', press('link', /^ZSM-bord$/), CARD],
  ] as const;
  const took = new Map<string, number[]>(steps.map(([name]) => [name, []]));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, act, until] of steps) took.get(name)?.push(await answered(page, act, until));
  await page.context().close();
  return [...took].map(([name, all]) => ({ name, took: median(all) }));
};
