import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, storeTerms, type FreshDatabase } from '#testing';
import { batchOf, runIntake, type RunningIntake } from '../testing/running-intake.js';

const root = new URL('../../../../', import.meta.url);
const arrest: unknown = JSON.parse(
  readFileSync(
    new URL('schemas/reports/aanhouding/examples/v1/valid/twee-verdachten-drie-kinderen.json', root),
    'utf8',
  ),
);
const RECEIVED = Date.parse('2026-11-30T08:02:00+01:00');
const DUE = new Date(RECEIVED + 5_000);
/** A code that the rulebook does not know (any more). */
const CODE = 'PROEF-KLOK';

describe('the event of a term', () => {
  let database: FreshDatabase;
  let intake: RunningIntake;
  beforeAll(async () => {
    database = await freshDatabase();
    intake = await runIntake(database.url, RECEIVED);
  }, 60_000);
  afterAll(async () => {
    await intake.close();
    await database.drop();
  });

  it('is handled once, and leaves nothing more to tell', async () => {
    const event = {
      specversion: '1.0',
      id: 'a-1',
      source: 'urn:nld:oin:00000009990002010000:systeem:bvh',
      type: 'nl.samenloop.aanhouding.v1',
      time: '2026-11-30T08:02:00+01:00',
      subject: 'zaak-a',
      data: arrest,
    };
    await intake.handle(batchOf('in.pol-dh', 0, 0, [event], RECEIVED));
    const { rows } = await intake.pool.query<{ id: string; case_id: string }>(
      'select id, case_id from report',
    );
    const [report] = rows;
    if (report === undefined) throw new Error('the arrest was not stored');
    const row = { case_id: report.case_id, report_id: report.id, code: CODE, partner: 'pol-dh' };
    await storeTerms(intake.pool, [{ ...row, due_at: DUE, next_at: DUE }]);
    await intake.pool.query(
      'update term set appended_event = next_event, append_number = 1 where code = $1',
      [CODE],
    );
    const told = {
      specversion: '1.0',
      id: `${report.id}.${CODE}..pol-dh.verstreken.${DUE.getTime()}`,
      source: 'urn:nld:oin:00000009990000010000:systeem:samenloop',
      type: 'nl.samenloop.termijn.v1',
      time: DUE.toISOString(),
      subject: report.case_id,
      data: {
        termijn: CODE,
        omschrijving: CODE,
        gebeurtenis: 'verstreken',
        moment: DUE.toISOString(),
        eindigt: DUE.toISOString(),
        betreft: report.id,
        termijnhouder: 'pol-dh',
      },
    };
    await intake.handle(batchOf('in.hub', 0, 0, [told], DUE.getTime()));
    await intake.handle(batchOf('in.hub', 0, 1, [told], DUE.getTime()));
    const reports = await intake.pool.query(`select status, case_id from report where partner = 'hub'`);
    expect(reports.rows).toEqual([{ status: 'aangenomen', case_id: report.case_id }]);
    const terms = await intake.pool.query(
      `select done, next_event, appended_event from term where code = $1`,
      [CODE],
    );
    expect(terms.rows).toEqual([{ done: ['verstreken'], next_event: null, appended_event: null }]);
  });
});
