import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { JsonObject } from '#core';
import { openPool } from '#runtime';
import { runCanaryHub, type CanaryHub } from './canary-hub.js';
import { leaksIn, leaksInDelivery } from './find-leaks.js';
import type { Mark } from './mark.js';
import { play, type Played } from './play.js';
import { readAnswers } from './read-answers.js';
import { readFeed, recipientsOf } from './read-feed.js';
import { readFiles } from './read-files.js';
import { readTables } from './read-tables.js';
import { readTopics } from './read-topics.js';
import { searcher, type Search } from './searcher.js';
import { settled } from './settled.js';
import type { SentReport } from './sent-report.js';
import { termMoments, type TermMoments } from './term-moments.js';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',').filter((broker) => broker !== '');
/** There is much to look through, while another spec runs. */
const LONG_MS = 180_000;
const logs = [
  { name: 'the embedded log', kafkaBrokers: [] as string[] },
  ...(brokers.length > 0 ? [{ name: 'Kafka', kafkaBrokers: brokers }] : []),
];

describe.each(logs)(
  'a hub on $name to which every text that is sent is a unique mark',
  ({ kafkaBrokers }) => {
    let hub: CanaryHub;
    let pool: Pool;
    let played: Played;
    let marks: readonly Mark[];
    let search: Search;
    let moments: TermMoments;
    let byId: ReadonlyMap<string, SentReport>;

    beforeAll(async () => {
      hub = await runCanaryHub(kafkaBrokers);
      pool = openPool(hub.databaseUrl, { max: 2, applicationName: 'kanarie' });
      played = await play(hub, pool);
      marks = [...played.reports.flatMap((report) => report.marks), ...played.wrong];
      search = searcher(marks);
      moments = termMoments(played.rulebook, marks);
      byId = new Map(
        played.reports.flatMap((report) => (report.id === null ? [] : [[report.id, report] as const])),
      );
    }, 240_000);

    afterAll(async () => {
      await pool.end();
      await hub.close();
    }, 60_000);

    it('takes every kind of report, with all its texts marked', () => {
      const refused = played.reports.filter(({ faults }) => faults.length > 0);
      expect(
        refused.map(({ kind, partner, faults }) => `${kind} of ${partner}: ${faults.join(', ')}`),
      ).toEqual([]);
      const taken = new Set(played.reports.map(({ kind }) => kind));
      expect(played.kinds.filter((kind) => !taken.has(kind))).toEqual([]);
    });

    it(
      'shows a recipient a mark only where a rule of the rulebook allows it',
      async () => {
        const seen = new Set<string>();
        const leaks: string[] = [];
        let corrections = 0;
        for (const recipient of await recipientsOf(pool))
          for (const event of await readFeed(hub, recipient)) {
            leaks.push(...leaksInDelivery(search, played.rulebook, byId, recipient, event));
            for (const { field } of search(JSON.stringify(event))) if (field !== null) seen.add(field.kind);
            if ('corrigeert' in event) corrections += 1;
          }
        expect(leaks).toEqual([]);
        expect(seen.size).toBeGreaterThan(9);
        expect(corrections).toBeGreaterThan(0);
      },
      LONG_MS,
    );

    it(
      'tells of a term that ended to whoever may see its end in the report that started it',
      async () => {
        hub.clock.shiftTo(Date.parse('2027-01-20T12:00:00+01:00'));
        await settled(pool);
        const leaks: string[] = [];
        let told = 0;
        for (const recipient of await recipientsOf(pool))
          for (const event of await readFeed(hub, recipient)) {
            if (event['type'] !== 'nl.samenloop.termijn.v1') continue;
            told += search(JSON.stringify(event)).length;
            leaks.push(...leaksInDelivery(search, played.rulebook, byId, recipient, event));
          }
        expect(leaks).toEqual([]);
        expect(told).toBeGreaterThan(0);
      },
      LONG_MS,
    );

    it('keeps marks out of keys and headers of the log, and lets a topic show only what its reader may see', async () => {
      const leaks: string[] = [];
      const records = await readTopics(hub);
      for (const { topic, record } of records) {
        const [stream = '', partner = ''] = topic.split(/\.(.*)/s);
        if (stream === 'in') continue;
        const around = [record.key?.toString('latin1'), ...record.headers.flat().map(String)].join('\n');
        leaks.push(...leaksIn(search, { where: `key and headers in ${topic}`, text: around }));
        const event = JSON.parse(String(record.value)) as JsonObject;
        if (stream === 'out') leaks.push(...leaksInDelivery(search, played.rulebook, byId, partner, event));
        else leaks.push(...leaksIn(search, { where: topic, text: String(record.value) }, ownIds(partner)));
      }
      expect(leaks).toEqual([]);
      expect(records.filter(({ topic }) => topic.startsWith('out.')).length).toBeGreaterThan(0);
    });

    it(
      'repeats no mark in an answer, except its own event id and the moments its terms go by to a sender',
      async () => {
        const partners = played.rulebook.ketenpartners.map(({ code }) => code);
        const asking = played.reports.flatMap(({ id, partner }, n) =>
          id === null
            ? []
            : [
                { id, partner },
                { id, partner: partners[n % partners.length] ?? '' },
              ],
        );
        const answers = await readAnswers(hub, asking);
        const leaks = answers.flatMap((answer) => {
          const own = byId.get(answer.id);
          if (own?.partner !== answer.partner) return leaksIn(search, answer);
          // A term may go on from an earlier report of the same sender in the same case.
          const ofTerms = played.reports
            .filter(({ partner, subject }) => partner === own.partner && subject === own.subject)
            .flatMap((report) => report.marks.filter((mark) => moments.shown.includes(mark)));
          return leaksIn(search, answer, [own.eventId, ...ofTerms]);
        });
        expect([...leaks, ...played.answers.flatMap((answer) => leaksIn(search, answer))]).toEqual([]);
      },
      LONG_MS,
    );

    it('writes no mark in a log line', () => {
      expect(hub.lines.length).toBeGreaterThan(100);
      expect(hub.lines.flatMap((text) => leaksIn(search, { where: 'a log line', text }))).toEqual([]);
    });

    it(
      'keeps no mark readable in any column of the database, but moments that the clock must find there',
      async () => {
        const { starts, ends } = moments;
        expect([starts, ends].map(({ length }) => length > 0)).toEqual([true, true]);
        const excepted = (where: string): readonly Mark[] => {
          if (where === 'public.term.starts_at') return starts;
          return /^public[.](term[.](due_at|next_at|ended_at)|evidence[_0-9]*[.]record)$/.test(where)
            ? ends
            : [];
        };
        const values = await readTables(pool);
        expect(new Set(values.map(({ where }) => where)).size).toBeGreaterThan(40);
        expect(values.flatMap((value) => leaksIn(search, value, excepted(value.where)))).toEqual([]);
      },
      LONG_MS,
    );

    it(
      'keeps no mark readable in any file, the write-ahead log included, but when a term ends',
      async () => {
        const leaks: string[] = [];
        for await (const { where, text } of readFiles(hub.folder, pool))
          for (const mark of search(text, true))
            if (!moments.ends.includes(mark)) leaks.push(`${mark.what} (${mark.text}) in ${where}`);
        expect(leaks).toEqual([]);
      },
      LONG_MS,
    );

    it('finds a mark that is planted, in a column, a log line and a delivery', async () => {
      const mark = marks.find(({ field }) => field !== null);
      const text = mark?.text ?? '';
      await pool.query('create table scratch (plain text, bytes bytea, coded jsonb)');
      await pool.query('insert into scratch values ($1, $2, $3)', [
        `voor ${text} na`,
        Buffer.from(`\u0001${text}`),
        JSON.stringify({ 'a b': Buffer.from(`x${text}y`).toString('base64') }),
      ]);
      const found = (await readTables(pool)).flatMap((value) => leaksIn(search, value));
      await pool.query('drop table scratch');
      expect(found.filter((one) => one.includes(text))).toHaveLength(3);
      expect(leaksIn(search, { where: 'a log line', text: JSON.stringify({ msg: text }) })).toHaveLength(1);
      const event = { berichtid: 'een ander bericht', data: { naam: text } };
      expect(leaksInDelivery(search, played.rulebook, byId, 'halt', event)).toHaveLength(1);
    });

    const ownIds = (partner: string) => marks.filter(({ eventIdOf }) => eventIdOf === partner);
  },
);
