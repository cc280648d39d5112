import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportId } from '#contracts';
import type { JsonObject } from '#core';
import { exampleData, freshDatabase, type FreshDatabase } from '#testing';
import { batchOf, runIntake, type RunningIntake } from '../testing/running-intake.js';

const SOURCE = 'urn:nld:oin:00000009990002040000:systeem:vt-registratie';
const RECEIVED = Date.parse('2027-01-19T15:55:00+01:00');
const { geheimAdres: _secret, ...assessment } = exampleData('veiligheidsbeoordeling', 'onderdeel-a');

let database: FreshDatabase;
let intake: RunningIntake;
let offset = 0;

const eventOf = (id: string, data: JsonObject, kind = 'veiligheidsbeoordeling'): object => ({
  specversion: '1.0',
  source: SOURCE,
  subject: 'zaak-n',
  time: '2027-01-19T15:55:00+01:00',
  id,
  type: `nl.samenloop.${kind}.v1`,
  data,
});
const take = async (...events: readonly object[]): Promise<void> => {
  await intake.handle(batchOf('in.vt-hm', 0, offset, events, RECEIVED + offset));
  offset += events.length;
};
const idOf = (id: string): string => reportId('vt-hm', SOURCE, id);
const rowsOf = async (id: string, table: string): Promise<number> =>
  (await intake.pool.query(`select 1 from ${table} where report_id = $1`, [idOf(id)])).rows.length;
const reportRow = async (id: string): Promise<object | undefined> =>
  (
    await intake.pool.query<object>(
      `select status, repeats, mark is null as unmarked, answer -> 'toelichting' as notes from report where id = $1`,
      [idOf(id)],
    )
  ).rows[0];
const lastEvidence = async (id: string): Promise<unknown> => {
  const { rows } = await intake.pool.query<{ record: string }>(
    'select record from evidence where report_id = $1 order by log_offset desc limit 1',
    [idOf(id)],
  );
  return JSON.parse(rows[0]?.record ?? 'null') as unknown;
};

beforeAll(async () => {
  database = await freshDatabase();
  intake = await runIntake(database.url, RECEIVED);
}, 60_000);
afterAll(async () => {
  await intake.close();
  await database.drop();
});

describe('a stored report that is offered again (P21)', () => {
  it('under another id is kept sealed and proven as a probable double, and delivered to nobody', async () => {
    await take(eventOf('d-1', assessment));
    const factsOf = async () => (await intake.pool.query('select facts from zaak')).rows;
    const before = await factsOf();
    await take(eventOf('d-2', assessment));
    expect(await reportRow('d-2')).toEqual({
      status: 'aangenomen',
      repeats: idOf('d-1'),
      unmarked: true,
      notes: [expect.stringMatching(/^Vermoedelijk dubbel: /) as unknown],
    });
    expect([
      await rowsOf('d-2', 'report_body'),
      await rowsOf('d-2', 'delivery'),
      await rowsOf('d-2', 'term'),
    ]).toEqual([1, 0, 0]);
    expect(await lastEvidence('d-2')).toMatchObject({ vermoedelijkDubbelVan: idOf('d-1'), gedeeld: [] });
    expect(await factsOf()).toEqual(before);
  });

  it('in the same batch sees the first one', async () => {
    const other = { ...assessment, beoordeling: 'een andere' };
    await take(eventOf('d-3', other), eventOf('d-4', other));
    expect(await reportRow('d-4')).toMatchObject({ repeats: idOf('d-3') });
  });

  it('is refused with other contents under the same version', async () => {
    await take(eventOf('d-5', { ...assessment, acuteOnveiligheid: 'nee' }));
    expect(await reportRow('d-5')).toMatchObject({ status: 'geweigerd' });
    expect(await lastEvidence('d-5')).toMatchObject({ fouten: [['versie-al-gebruikt', '/data/versie']] });
  });

  it('is corrected as the report it is a double of', async () => {
    const change = {
      soort: 'correctie',
      reden: 'Geteld.',
      wijzigingen: [{ veld: '/eerdereMeldingen', nieuw: 4 }],
    };
    await take(eventOf('d-6', { ...change, betreft: idOf('d-2') }, 'correctie'));
    const { rows } = await intake.pool.query('select corrects from report where id = $1', [idOf('d-6')]);
    expect(rows).toEqual([{ corrects: idOf('d-1') }]);
  });

  it('under the same id tells its sender and the evidence when it says something else, once', async () => {
    const other = eventOf('d-1', { ...assessment, versie: 7 });
    await take(eventOf('d-1', assessment));
    expect(await lastEvidence('d-1')).not.toHaveProperty('andereInhoud');
    await take(other, other);
    expect(await lastEvidence('d-1')).toMatchObject({ uitkomst: 'duplicaat', andereInhoud: true });
    expect(await reportRow('d-1')).toMatchObject({
      notes: [expect.stringMatching(/^Onder dit id stuurde u later/)],
    });
  });

  it.each([
    ['after', false],
    ['in the same batch as', true],
  ])('is a report like any other %s the withdrawal of the first one', async (_, inOneBatch) => {
    const [first, again, last] = ['e', 'f', 'g'].map((name) => `${name}-${String(inOneBatch)}`) as [
      string,
      string,
      string,
    ];
    const data = { ...assessment, beoordeling: first };
    const withdrawal = { soort: 'intrekking', reden: 'Vergissing.', betreft: idOf(first) };
    const events = [
      eventOf(first, data),
      eventOf(`i-${first}`, withdrawal, 'correctie'),
      eventOf(again, data),
      eventOf(last, data),
    ];
    if (inOneBatch) await take(...events);
    else for (const event of events) await take(event);
    expect(await reportRow(first)).toMatchObject({ status: 'aangenomen', unmarked: true });
    expect(await reportRow(again)).toMatchObject({ status: 'aangenomen', repeats: null, unmarked: false });
    expect(await reportRow(last)).toMatchObject({ repeats: idOf(again) });
  });

  it('keeps nothing readable of what it is recognised by', async () => {
    const { rows } = await intake.pool.query<{ mark: string; contents: string }>(
      'select mark, contents from report where mark is not null',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { mark, contents } of rows) expect(`${mark}${contents}`).toMatch(/^[0-9a-f-]{72}$/);
  });
});
