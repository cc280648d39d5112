import { NO_FILTER, countMessages, messagePage, messageRows, type MessageFilter } from '#store';
import { HUB, type ReportSight, type RulebookDocument } from '#core';
import { exampleRulebook } from '#contracts';
import { openPool } from '#runtime';
import { percentile } from '../measure/percentile.js';
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

const TURNS = 20;
const PAGE = 50;
const MOST = { total: 10_000, perStand: 1_000 };

/** Fills a database with reports and asks what people ask of the list; the ninety-fifth of a hundred counts. */
export const messagesRound = async (bench: Bench): Promise<Messages> => {
  const database = 'berichten';
  const url = await bench.place.create(database);
  await prepareDatabase(url);
  const pool = openPool(url, { max: 4, applicationName: 'samenloop-bench' });
  const of = namesIn(exampleRulebook());
  const now = new Date();
  await fillMessages(pool, bench.settings.listed, now, of);
  const questions: AskedOften[] = [];
  for (const [question, sight, filter] of asked(of, now)) {
    const all = { sight, filter: { ...NO_FILTER, ...filter }, now };
    const [page, counts]: [number[], number[]] = [[], []];
    let found = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      page.push(
        await timed(async () => {
          const places = await messagePage(pool, all, null, PAGE);
          await messageRows(
            pool,
            places.map(({ id }) => id),
          );
        }),
      );
      counts.push(
        await timed(async () => {
          found = (await countMessages(pool, all, MOST)).total.count;
        }),
      );
    }
    questions.push({
      question,
      found,
      page: percentile(page, 95),
      counts: percentile(counts, 95),
    });
  }
  await pool.end();
  await bench.place.drop(database);
  return { reports: bench.settings.listed, questions };
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

interface Names {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
}

const namesIn = ({ ketenpartners, regios, routeringsregels }: RulebookDocument): Names => {
  const partners = ketenpartners.map(({ code }) => code).filter((code) => code !== HUB);
  return {
    senders: partners,
    recipients: partners.toReversed(),
    kinds: [...new Set(routeringsregels.map(({ bericht }) => bericht))],
    regions: regios.map(({ code }) => code),
  };
};

type Asked = readonly [question: string, sight: ReportSight, filter: Partial<MessageFilter>];

const ALL: ReportSight = { tag: 'all' };
const HOUR_MS = 3_600_000;

const asked = ({ senders, recipients, kinds, regions }: Names, now: Date): readonly Asked[] => {
  const [sender = '', seldom = ''] = [senders[0], senders.at(-1)];
  const [recipient = '', few = ''] = [recipients[0], recipients.at(-1)];
  const [kind = '', rare = ''] = [kinds[0], kinds.at(-2)];
  const [region = '', smallest = ''] = [regions[0], regions.at(-1)];
  const half = new Date(now.getTime() - 90 * 24 * HOUR_MS);
  const own = (organisation: string): ReportSight => ({
    tag: 'own',
    organisation,
    recipients: [organisation],
    region: null,
    withConfidential: true,
  });
  return [
    ['alles', ALL, {}],
    ['een soort', ALL, { kind }],
    ['een zeldzame soort van een zeldzame afzender', ALL, { kind: rare, sender: seldom }],
    ['een soort van een zeldzame afzender', ALL, { kind, sender: seldom }],
    ['een zeldzame soort van een drukke afzender', ALL, { kind: rare, sender }],
    ['een ontvanger', ALL, { recipients: [recipient] }],
    ['een zeldzame ontvanger van een afzender', ALL, { recipients: [few], sender }],
    ['een soort in een kleine regio, voor half jaar', ALL, { kind: rare, region: smallest, until: half }],
    ['wacht, in een regio', ALL, { stand: 'wacht', region }],
    ['geweigerd, van een zeldzame afzender', ALL, { stand: 'geweigerd', sender: seldom }],
    ['tegengehouden, van een soort', ALL, { stand: 'tegengehouden', kind: rare }],
    ['afgeleverd, van een soort', ALL, { stand: 'afgeleverd', kind }],
    ['onderweg', ALL, { stand: 'onderweg' }],
    ['een fout', ALL, { search: { ids: [], fault: 'schema-onjuist' } }],
    ['een fout die niet voorkomt', ALL, { search: { ids: [], fault: 'bestaat-niet' } }],
    ['een drukke partner', own(sender), {}],
    ['een drukke partner, een zeldzame soort', own(sender), { kind: rare }],
    ['een partner die weinig stuurt', own(seldom), {}],
    ['een partner die weinig krijgt', own(few), {}],
    ['een partner die weinig krijgt, een soort', own(few), { kind }],
    ['een drukke ontvanger, een zeldzame afzender', own(recipient), { sender: seldom }],
  ];
};
