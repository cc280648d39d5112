import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handOut, reportId } from '#contracts';
import { isJsonObject, type Json, type JsonObject } from '#core';
import { inTransaction, loadSituation, readDeliveries } from '#store';
import { exampleData, freshDatabase, type FreshDatabase } from '#testing';
import { batchOf, runIntake, type RunningIntake } from '../testing/running-intake.js';

const POLICE = 'urn:nld:oin:00000009990002010000:systeem:bvh';
const RECEIVED = Date.parse('2026-11-30T08:02:00+01:00');
const arrest = exampleData('aanhouding', 'twee-verdachten-drie-kinderen');

let database: FreshDatabase;
let intake: RunningIntake;
let offset = 0;

const take = async (id: string, kind: string, data: JsonObject, subject = 'zaak-c'): Promise<string> => {
  const common = { specversion: '1.0', source: POLICE, subject, time: '2026-11-30T08:02:00+01:00' };
  const event = { ...common, id, type: `nl.samenloop.${kind}.v1`, data };
  await intake.handle(batchOf('in.pol-dh', 0, offset, [event], RECEIVED + offset));
  offset += 1;
  return reportId('pol-dh', POLICE, id);
};
const correct = (
  id: string,
  betreft: string,
  veld: string,
  nieuw: Json,
  subject = 'zaak-c',
): Promise<string> =>
  take(
    id,
    'correctie',
    {
      betreft,
      soort: 'correctie',
      reden: 'Verkeerd ingevoerd.',
      wijzigingen: [{ veld, nieuw }],
    },
    subject,
  );
const answerTo = async (id: string): Promise<object | undefined> =>
  (await intake.pool.query<object>('select status, answer from report where id = $1', [id])).rows[0];
/** What a recipient would be handed out now, oldest first. */
const feedOf = async (recipient: string): Promise<readonly JsonObject[]> => {
  const { pool, contracts, keys: keyring, rulebooks } = intake;
  const due = await readDeliveries(pool, recipient, 0, 100);
  const handed = await Promise.all(
    due.map((delivery) => handOut({ contracts, rulebooks, keyring }, delivery, RECEIVED + 60_000, false)),
  );
  return handed
    .flatMap(({ event }) => event ?? [])
    .map((event): unknown => JSON.parse(event.toString('utf8')))
    .filter(isJsonObject);
};

beforeAll(async () => {
  database = await freshDatabase();
  intake = await runIntake(database.url, RECEIVED);
}, 60_000);
afterAll(async () => {
  await intake.close();
  await database.drop();
});

describe('a stored correction', () => {
  it('replaces the copies that lie unread, and no others', async () => {
    const first = await take('c-1', 'aanhouding', arrest);
    const second = await correct('c-2', first, '/relaas', 'Het was anders.');
    expect((await feedOf('om-dh')).map(({ id, corrigeert, data }) => [id, corrigeert, data])).toEqual([
      [
        `${second}.om-dh.zsm.zsm-beslissing`,
        first,
        expect.objectContaining({ relaas: 'Het was anders.' }) as unknown,
      ],
    ]);
    // Probation sees the story masked, so its view is the same and stays.
    expect((await feedOf('3ro')).map(({ id }) => id)).toEqual([`${first}.3ro.zsm.zsm-beslissing`]);
  });

  it('goes on from the newest version, whichever version it names', async () => {
    const first = reportId('pol-dh', POLICE, 'c-1');
    const third = await correct('c-3', reportId('pol-dh', POLICE, 'c-2'), '/hgLabel', 'ja');
    const [only, ...others] = await feedOf('om-dh');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ corrigeert: first, data: { relaas: 'Het was anders.', hgLabel: 'ja' } });
    expect(only?.['id']).toBe(`${third}.om-dh.zsm.zsm-beslissing`);
  });

  it('keeps every version sealed', async () => {
    const { rows } = await intake.pool.query<{ sealed: Buffer }>('select sealed from corrected_body');
    expect(rows).toHaveLength(2);
    expect(rows.some(({ sealed }) => sealed.includes('Het was anders'))).toBe(false);
  });

  it('can be withdrawn: copies are handed out no more, and recipients get a signal without contents', async () => {
    const first = reportId('pol-dh', POLICE, 'c-1');
    await take('c-4', 'correctie', { betreft: first, soort: 'intrekking', reden: 'Verkeerde zaak.' });
    const events = await feedOf('om-dh');
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      [
        'nl.samenloop.signaal.v1',
        {
          niveau: 0,
          soort: 'aanhouding',
          status: 'ingetrokken',
          moment: expect.any(String) as unknown,
          verwijzing: first,
        },
      ],
    ]);
  });

  it('is refused once the report was withdrawn', async () => {
    const wrong = await correct('c-7', reportId('pol-dh', POLICE, 'c-1'), '/hgLabel', 'nee');
    expect(await answerTo(wrong)).toMatchObject({ status: 'geweigerd' });
  });

  it('is refused when the contents are gone, and nothing changes', async () => {
    const another = await take('c-5', 'aanhouding', { ...arrest, referentie: 'PL-c-5' });
    await intake.pool.query('delete from report_body');
    const wrong = await correct('c-6', another, '/hgLabel', 'nee');
    expect(await answerTo(wrong)).toMatchObject({
      status: 'geweigerd',
      answer: { fouten: [{ pointer: '/data/betreft' }] },
    });
  });
});

describe('whose data was handled', () => {
  it('is kept by pseudonym for every accepted report, never by number or name', async () => {
    const { rows } = await intake.pool.query<{ pseudonym: Buffer; person: number; times: string }>(
      'select pseudonym, person, count(*) as times from person_handled group by 1, 2 order by 2, 3',
    );
    // The arrest, its two corrections and another arrest, each with the same five persons.
    expect(rows.map(({ person, times }) => [person, Number(times)])).toEqual(
      [0, 1, 2, 3, 4].map((person) => [person, 4]),
    );
    expect(new Set(rows.map(({ pseudonym }) => pseudonym.toString('hex'))).size).toBe(5);
    expect(rows.every(({ pseudonym }) => pseudonym.length === 16)).toBe(true);
  });
});

describe('a stored correction of what a stand-in got', () => {
  it('does not reach it once the one it stood in for was open again (P14)', async () => {
    const source = 'urn:nld:oin:00000009990001010000:systeem:bvh';
    const send = async (n: number, kind: string, data: JsonObject, at: string): Promise<string> => {
      const common = { specversion: '1.0', source, subject: 'nacht', time: '2026-11-26T03:14:00+01:00' };
      const event = { ...common, id: `n-${n}`, type: `nl.samenloop.${kind}.v1`, data };
      await intake.handle(batchOf('in.pol-zwb', 0, n, [event], Date.parse(at)));
      return reportId('pol-zwb', source, `n-${n}`);
    };
    const locatie = { straatnaam: 'Lindehof', huisnummer: 12, postcode: '5038 SD', woonplaats: 'Tilvoort' };
    const crisis = exampleData('crisismelding', 'kleinste', { locatie });
    const betreft = await send(0, 'crisismelding', crisis, '2026-11-26T03:14:00+01:00');
    const wijzigingen = [{ veld: '/locatie/huisnummer', nieuw: 14 }];
    const change = { betreft, soort: 'correctie', reden: 'Verkeerd.', wijzigingen };
    const correction = await send(1, 'correctie', change, '2026-11-26T11:00:00+01:00');
    const { rows } = await intake.pool.query(
      'select partner, signal from delivery where report_id = $1 order by partner',
      [correction],
    );
    expect(rows).toEqual([
      { partner: 'cit-hvb', signal: 'niet-actueel' },
      { partner: 'vt-hvb', signal: null },
    ]);
  });
});

describe('the terms of a corrected report', () => {
  const termsOf = async (id: string): Promise<readonly string[]> =>
    (
      await intake.pool.query<{ line: string }>(
        "select code || ' ' || coalesce(outcome, 'open') as line from term where report_id = $1 order by 1",
        [id],
      )
    ).rows.map(({ line }) => line);
  const caseOf = async (id: string): Promise<string> =>
    (await intake.pool.query<{ case_id: string }>('select case_id from report where id = $1', [id])).rows[0]
      ?.case_id ?? '';

  it('fall away and start again, but not what was met before', async () => {
    const report = exampleData('vt-melding', 'kinderen-niet-gevonden', { betreft: undefined });
    const first = await take('t-1', 'aanhouding', arrest, 'zaak-t');
    await take('t-2', 'vt-melding', report, 'zaak-t');
    await correct('t-3', first, '/situatie', 'gehoord', 'zaak-t');
    expect(await termsOf(first)).toEqual([
      'TM-BEOORDELING-ZSM vervallen',
      'TM-MELDING gehaald',
      ...['TM-RC vervallen', 'TM-RC vervallen', 'TM-ZSM vervallen', 'TM-ZSM vervallen'],
    ]);
    const back = await correct('t-4', first, '/situatie', 'aangehouden', 'zaak-t');
    expect(await termsOf(first)).toEqual([
      'TM-BEOORDELING-ZSM open',
      'TM-MELDING gehaald',
      ...['TM-RC open', 'TM-RC open', 'TM-ZSM open', 'TM-ZSM open'],
    ]);
    const { rows } = await intake.pool.query<{ closed_by: string }>(
      'select closed_by from term where report_id = $1 and closed_by = $2',
      [first, back],
    );
    expect(rows).toEqual([]);
  });

  it('tell who got the report by a correction as one of its recipients', async () => {
    const alone = exampleData('aanhouding', 'gehoord', { kinderenBetrokken: 'nee' });
    const first = await take('r-1', 'aanhouding', alone, 'zaak-r');
    await correct('r-2', first, '/kinderenBetrokken', 'ja', 'zaak-r');
    const recipients = await inTransaction(intake.pool, async (client) => {
      const { reports } = await loadSituation(client, [first], [await caseOf(first)], []);
      return reports.get(first)?.recipients ?? [];
    });
    expect(recipients).toContain('rvdk');
  });
});
