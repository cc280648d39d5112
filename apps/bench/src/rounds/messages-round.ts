import type { Pool } from 'pg';
import { openPool } from '#runtime';
import { countMessages, messagePage, messageRows, NO_FILTER } from '#store';
import { percentile } from '../measure/percentile.js';
import { askedMessages, exampleNames } from '../messages/asked-messages.js';
import { fillMessages } from '../messages/fill-messages.js';
import type { Bench } from '../place/bench.js';
import { prepareDatabase } from '../place/prepare-database.js';

/** What a page of the list of reports costs, with its rows, and the counts beside it; in milliseconds. */
export interface Messages {
  readonly reports: number;
  readonly questions: readonly AskedOften[];
}

export interface AskedOften {
  /** What is asked, in Dutch. */
  readonly question: string;
  readonly found: number;
  readonly page: number;
  readonly counts: number;
}

const TURNS = 11;
const PAGE = 51;
const MOST = 1_000;

/** Fills a database with reports and asks what people ask of the list. */
export const messagesRound = async ({ place, settings }: Bench): Promise<Messages> => {
  const database = 'berichten';
  const url = await place.create(database);
  await prepareDatabase(url);
  const pool = openPool(url, { max: 4, applicationName: 'samenloop-bench' });
  const now = new Date();
  await fillMessages(pool, settings.listed, now, exampleNames());
  const questions = await askAll(pool, now);
  await pool.end();
  await place.drop(database);
  return { reports: settings.listed, questions };
};

/** Asks everything some times; of each the median counts. */
const askAll = async (pool: Pool, now: Date): Promise<readonly AskedOften[]> => {
  const answered: AskedOften[] = [];
  for (const [question, sight, filter] of askedMessages(exampleNames(), now)) {
    const asked = { sight, filter: { ...NO_FILTER, ...filter }, now };
    const [page, counts]: [number[], number[]] = [[], []];
    let found = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      page.push(
        await timed(async () => {
          const places = await messagePage(pool, asked, null, PAGE);
          const ids = places.map(({ id }) => id);
          await messageRows(pool, ids);
        }),
      );
      counts.push(
        await timed(async () => {
          found = (await countMessages(pool, asked, MOST)).total.count;
        }),
      );
    }
    answered.push({ question, found, page: percentile(page, 50), counts: percentile(counts, 50) });
  }
  return answered;
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};
