import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { exampleRulebook, loadContracts } from '#contracts';
import { keyring, openPool } from '#runtime';
import { activateRulebook, dataSource, migrate, rulebookShelf } from '#store';
import { freshDatabase, storeReport, type FreshDatabase, type StoreParts } from '#testing';
import type { AuditParts } from './audit-parts.js';
import { explainReport } from './explain-report.js';
import { listRules } from './list-rules.js';
import { listWithheld, withheldLine, type WithheldEntry } from './list-withheld.js';
import { personOverview } from './person-overview.js';
import { ruleHits } from './rule-hits.js';

const EXAMPLE = '../../../schemas/reports/crisismelding/examples/v1/valid/zonder-bsn-met-alternatief.json';
const crisis: unknown = JSON.parse(readFileSync(new URL(EXAMPLE, import.meta.url), 'utf8'));
const NIGHT = Date.parse('2026-11-26T03:14:00+01:00');
/** Marloes of the example, and Dirk, whose number nobody knows. */
const BSN = '999901138';
const BY_NAME = 'haverlag|Dirk|1988-11-02';
const PERSONS = /9999\d{5}|Venbroek|Marloes|Haverlag|Dirk/i;
const contracts = loadContracts();

let database: FreshDatabase;
let pool: Pool;
let source: DataSource;
let parts: AuditParts & StoreParts;
const ids: string[] = [];

const store = async (id: string): Promise<string> => {
  const event = {
    specversion: '1.0',
    id,
    source: 'urn:nld:oin:00000009990001010000:systeem:bvh',
    type: 'nl.samenloop.crisismelding.v1',
    time: '2026-11-26T03:14:00+01:00',
    subject: `zaak-${id}`,
    data: crisis,
  };
  return (await storeReport(parts, 'pol-zwb', event)).received.id;
};
const textOf = async (id: string): Promise<string> =>
  (await explainReport(parts, id, 'tekst')).lines.join('\n');

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.url, { max: 4, applicationName: 'proef' });
  await migrate(database.url, pool, new Date(NIGHT));
  source = await dataSource(database.url).initialize();
  await activateRulebook(source, exampleRulebook());
  const rulebooks = rulebookShelf(source);
  let moment = NIGHT;
  parts = { pool, rulebooks, contracts, keyring: keyring(randomBytes(32)), clock: () => moment++ };
  for (const name of ['een', 'twee', 'drie']) ids.push(await store(name));
}, 60_000);
afterAll(async () => {
  await source.destroy();
  await pool.end();
  await database.drop();
});

describe('explaining a report to an auditor', () => {
  it('proves that the evidence says what was stored for delivering', async () => {
    const { code, lines } = await explainReport(parts, ids[1] ?? '', 'tekst');
    expect(lines.slice(-2)).toEqual([
      'opnieuw berekend: gelijk',
      'bewijs: het bewijs sluit aan op het vorige en het volgende bewijs',
    ]);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('cit-hvb: gedeeld');
    expect(lines.join('\n')).not.toMatch(PERSONS);
  });

  it('gives the same in JSON and in the decision log, without a name', async () => {
    const [json, adl] = [
      await explainReport(parts, ids[0] ?? '', 'json'),
      await explainReport(parts, ids[0] ?? '', 'adl'),
    ];
    expect(JSON.parse(json.lines[0] ?? '')).toMatchObject({
      opnieuwBerekend: 'gelijk',
      keten: { klopt: true },
      uitleg: { bericht: ids[0] },
    });
    expect(adl.lines.map((line) => (JSON.parse(line) as { event_name: string }).event_name)).toContain(
      'adl.access_evaluation',
    );
    expect([...json.lines, ...adl.lines].join()).not.toMatch(PERSONS);
  });

  it('is the same, byte for byte, without contents or case key and under another rulebook', async () => {
    const before = (await explainReport(parts, ids[0] ?? '', 'json')).lines[0];
    await pool.query('delete from report_body where report_id = $1', [ids[0]]);
    await pool.query(
      `update zaak set wrapped_key = '' where id = (select case_id from report where id = $1)`,
      [ids[0]],
    );
    await activateRulebook(source, { ...exampleRulebook(), versie: 'voorbeeld-later', verboden: [] });
    const fresh = { ...parts, rulebooks: rulebookShelf(source) };
    expect((await fresh.rulebooks.active()).rulebook.version).toBe('voorbeeld-later');
    expect((await explainReport(fresh, ids[0] ?? '', 'json')).lines[0]).toBe(before);
    await activateRulebook(source, exampleRulebook());
  });

  it('sees a delivery that was changed behind the evidence', async () => {
    const id = await store('veranderd');
    expect(await textOf(id)).toContain('opnieuw berekend: gelijk');
    await pool.query(
      `update delivery set held = translate(held, '01', '10') where report_id = $1 and partner = 'cit-hvb'`,
      [id],
    );
    const told = await explainReport(parts, id, 'tekst');
    expect(told.code).toBe(1);
    expect(told.lines.join('\n')).toContain('opnieuw berekend: verschil');
  });

  it('sees evidence that was changed, and evidence that was taken away', async () => {
    const [changed, next] = [await store('bewijs-1'), await store('bewijs-2')];
    const last = await store('bewijs-3');
    await pool.query(
      `update evidence set record = replace(record, '"regio"', '"regiO"') where report_id = $1`,
      [changed],
    );
    for (const id of [changed, next]) {
      const told = await explainReport(parts, id, 'tekst');
      expect(told.code).toBe(1);
      expect(told.lines.at(-1)).toMatch(/sluit niet aan/);
    }
    await pool.query('delete from evidence where report_id = $1', [next]);
    expect((await explainReport(parts, last, 'tekst')).lines.at(-1)).toMatch(/sluit niet aan/);
  });

  it.each([
    ['an id of nobody', '01234567-89ab-8cde-8f01-23456789abcd', /kent geen bericht 01234567/],
    ['what is no id', BSN, /een UUID in kleine letters/],
  ])('says clearly that it does not know %s', async (_what, id, sentence) => {
    const told = await explainReport(parts, id, 'tekst');
    expect([told.code, told.lines]).toEqual([2, []]);
    expect(told.error).toMatch(sentence);
    expect(told.error).not.toMatch(PERSONS);
  });
});

describe('the list of what was withheld', () => {
  const listed = async (from: Date): Promise<readonly WithheldEntry[]> => {
    const entries: WithheldEntry[] = [];
    await listWithheld(parts, from, (entry) => entries.push(entry));
    return entries;
  };

  it('names report, recipient, fields and rule', async () => {
    const entries = await listed(new Date(NIGHT));
    const mine = entries.filter(({ bericht }) => bericht === ids[0]);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.every(({ hoe, zin }) => zin !== '' && hoe !== 'signaal')).toBe(true);
    expect(entries.map(withheldLine).join('\n')).not.toMatch(PERSONS);
  });

  it('begins at the moment that was asked', async () => {
    expect(await listed(new Date('2026-12-01'))).toEqual([]);
  });
});

describe('the routing rules', () => {
  const since = { from: new Date(0), json: false };

  it('are told as sentences, by kind of report', async () => {
    const { code, lines } = await listRules(parts, false);
    expect(code).toBe(0);
    expect(lines).toContain('crisismelding:');
    expect(lines.find((line) => line.includes('RR-M1-VT'))).toMatch(
      /^ {2}RR-M1-VT: Bij een crisismelding: aan Veilig Thuis in de regio van de zaak, .+\.$/,
    );
    expect((await listRules(parts, true)).lines.length).toBe(exampleRulebook().routeringsregels.length);
  });

  it('each tell how many reports they applied to, the newest first, without a name', async () => {
    const { lines } = await ruleHits(parts, { ...since, code: 'RR-M1-VT', json: true });
    const told = JSON.parse(lines[0] ?? '') as {
      aantal: number;
      nieuwste: { bericht: string; ontvangenOp: string }[];
    };
    const times = told.nieuwste.map(({ ontvangenOp }) => ontvangenOp);
    expect(told.aantal).toBeGreaterThanOrEqual(3);
    expect(told.nieuwste.map(({ bericht }) => bericht)).toEqual(expect.arrayContaining(ids));
    expect(times).toEqual([...times].sort().reverse());
    expect(lines.join()).not.toMatch(PERSONS);
    expect((await ruleHits(parts, { ...since, code: 'RR-M1-RVDK' })).lines).toContain(
      'Geraakt door 0 berichten.',
    );
    const later = await ruleHits(parts, { ...since, code: 'RR-M1-VT', from: new Date('2026-12-01') });
    expect(later.lines).toContain('Geraakt door 0 berichten.');
  });

  it('that nobody knows are said to be unknown', async () => {
    expect(await ruleHits(parts, { ...since, code: 'RR-NIET' })).toMatchObject({
      code: 2,
      error: expect.stringMatching(/geen routeringsregel RR-NIET/),
    });
  });

  it('that applied, or nearly did and why not, stand in the explanation of a report', async () => {
    const text = await textOf(ids[1] ?? '');
    expect(text).toMatch(/RR-M1-VT: toegepast\. Bij een crisismelding: /);
    expect(text).toMatch(
      /RR-M1-RVDK: bijna, want niet is voldaan aan: niemand heeft het gezag over de kinderen\. /,
    );
  });
});

describe('the overview of a person', () => {
  const asked = { purpose: 'inzageverzoek' as const, ldv: false };

  it.each([
    ['BSN', `${BSN}\n`, 'betrokkene 1 (slachtoffer)'],
    ['name and birth date', BY_NAME, 'betrokkene 2 (verdachte)'],
  ])('found by %s tells to whom which field went and by which article', async (_by, typed, who) => {
    const { code, lines } = await personOverview(parts, typed, asked);
    const text = lines.join('\n');
    expect(code).toBe(0);
    expect(text).toContain(`Bericht ${ids[0]}`);
    expect(text).toContain(who);
    expect(text).toMatch(
      / {4}Persoon bij betrokkene \d \([a-z]+\) mag de ontvanger zien: deelregel \S+ \(.+\)\./,
    );
    expect(text).not.toMatch(PERSONS);
  });

  it('comes as Logboek Dataverwerkingen records with a pseudonym', async () => {
    const { lines } = await personOverview(parts, BSN, { ...asked, ldv: true });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      parent_span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 'Ok',
      name: expect.stringMatching(/^verstrekt aan|^niets over|^signaal|^verstrekking geweigerd/),
      start_time: expect.any(Number),
      end_time: expect.any(Number),
      attributes: {
        'dpl.core.processing_activity_id': expect.stringMatching(/^https:\/\//),
        'dpl.core.data_subject_id': parts.keyring.pseudonym(`bsn:${BSN}`).toString('hex'),
        'dpl.core.data_subject_id_type': expect.stringMatching(/^https:\/\//),
      },
    });
    const spans = lines.map((line) => (JSON.parse(line) as { span_id: string }).span_id);
    expect(new Set(spans).size).toBe(spans.length);
    expect(lines.join()).not.toMatch(PERSONS);
  });

  it('is kept: that somebody looked and why, not who it was about', async () => {
    await personOverview(parts, '999900018', { ...asked, purpose: 'klacht' });
    const { rows } = await pool.query(
      'select partner, purpose, results from read_log order by id desc limit 1',
    );
    expect(rows).toEqual([{ partner: 'beheer', purpose: 'klacht', results: 0 }]);
  });

  it.each(['999900007', 'Haverlag|Dirk', 'Haverlag|Dirk|2-11-1988', ''])(
    'refuses %j without repeating it',
    async (typed) => {
      const told = await personOverview(parts, typed, asked);
      expect([told.code, told.lines]).toEqual([2, []]);
      expect(told.error).not.toMatch(PERSONS);
    },
  );
});
