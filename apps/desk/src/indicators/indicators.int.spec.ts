import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '#testing';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

const PERIOD = 'regio=rijnmeer&van=2027-02-03&tot=2027-02-05';

let database: FreshDatabase;
let desk: RunningDesk;
let within: SignedInHeaders;
let outside: SignedInHeaders;

const ask = (headers: Record<string, string>, query: string, accept = 'application/json') =>
  fetch(`${desk.url}/v1/indicatoren${query}`, { headers: { ...headers, Accept: accept } });

const detailOf = async (answer: Response): Promise<readonly [number, string]> => {
  const { detail } = (await answer.json()) as { readonly detail: string };
  return [answer.status, detail];
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, Date.parse('2027-02-12T09:00:00+01:00'));
  within = await signedIn(desk, 'Vera', { role: 'deelnemer', organisation: 'vt-rm' });
  outside = await signedIn(desk, 'Otto', { role: 'zsm-dienst', organisation: 'om-zwb' });
  for (let n = 0; n < 7; n += 1) {
    const caseId = randomUUID();
    await desk.parts.pool.query(
      `insert into zaak (id, facts, partners, wrapped_key) values ($1, '{"regio": "rijnmeer"}', '[]', '')`,
      [caseId],
    );
    await desk.parts.pool.query(
      `insert into indicator_fact (report_id, case_id, kind, received_at, facts) values ($1, $2, 'crisismelding', $3, $4)`,
      [
        randomUUID(),
        caseId,
        new Date(Date.parse('2027-02-03T12:00:00+01:00') + n * 3_600_000),
        {
          refersTo: null,
          original: null,
          tells: {
            tag: 'incident',
            acute: 'nee',
            happenedAt: null,
            consult: 'telefonisch',
            isAnonymous: false,
          },
        },
      ],
    );
  }
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('the numbers of a region', () => {
  it('are told as they are to who works there, and kept that they were read', async () => {
    const answer = await ask(within, `?${PERIOD}`);
    const told = (await answer.json()) as { readonly indicatoren: readonly object[] };
    expect([answer.status, told, told.indicatoren[0]]).toMatchObject([
      200,
      { regio: 'rijnmeer', van: '2027-02-03', tot: '2027-02-05', binnenRegio: true },
      { code: 'incidenten', waarde: 7 },
    ]);
    const { rows } = await desk.parts.pool.query(
      `select role, organisation, region, from_day::text as "from", within from indicator_read order by id desc limit 1`,
    );
    expect(rows).toEqual([
      { role: 'deelnemer', organisation: 'vt-rm', region: 'rijnmeer', from: '2027-02-03', within: true },
    ]);
    await expect(desk.parts.pool.query('delete from indicator_read')).rejects.toThrow('append-only');
  });

  it('name reports to who works there only', async () => {
    const path = `/incidenten/berichten?${PERIOD}`;
    const answer = await ask(within, path);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ code: 'incidenten', waarde: 7, berichten: expect.any(Array) }),
    ]);
    expect((await ask(outside, path)).status).toBe(403);
    expect((await ask(within, `/iets-anders/berichten?${PERIOD}`)).status).toBe(404);
  });

  it('are for who is signed in', async () => {
    expect((await ask({}, `?${PERIOD}`)).status).toBe(401);
  });

  it.each([
    ['?van=2027-02-03&tot=2027-02-05', /regio/],
    ['?regio=nergens&van=2027-02-03&tot=2027-02-05', /rijnmeer/],
    ['?regio=rijnmeer&van=2027-02-30&tot=2027-03-05', /datums/],
    ['?regio=rijnmeer&van=2027-02-03', /datums/],
    ['?regio=rijnmeer&van=2027-02-05&tot=2027-02-05', /ligt voor/],
    ['?regio=rijnmeer&van=2021-02-05&tot=2027-02-05', /twee jaar/],
  ])('are refused when the question is no question: %s', async (query, why) => {
    const [status, detail] = await detailOf(await ask(within, query));
    expect([status, detail]).toEqual([400, expect.stringMatching(why)]);
  });

  it('come in JSON or CSV, and in nothing else', async () => {
    expect((await ask(within, `?${PERIOD}`, 'image/png')).status).toBe(406);
    const csv = await ask(within, `?${PERIOD}`, 'text/csv');
    expect(await csv.text()).toContain(',incidenten,,Incidenten,7,aantal,');
    expect(
      (await ask(within, `?${PERIOD}`, 'text/csv, application/json;q=0.5')).headers.get('content-type'),
    ).toBe('application/json');
  });
});

describe('the numbers of another region', () => {
  it('cannot be told apart by asking for two periods that overlap', async () => {
    expect((await ask(outside, `?${PERIOD}`)).status).toBe(200);
    expect((await ask(outside, `?${PERIOD}`)).status).toBe(200);
    const [status, detail] = await detailOf(
      await ask(outside, '?regio=rijnmeer&van=2027-02-03&tot=2027-02-04'),
    );
    expect([status, detail]).toEqual([403, expect.stringContaining('2027-02-03 tot 2027-02-05')]);
    expect((await ask(outside, '?regio=rijnmeer&van=2027-02-05&tot=2027-02-06')).status).toBe(200);
    expect((await ask(within, '?regio=rijnmeer&van=2027-02-03&tot=2027-02-04')).status).toBe(200);
  });

  it('cannot be told apart by asking for both at once either', async () => {
    const other = await signedIn(desk, 'Ada', { role: 'zsm-dienst', organisation: 'om-dh' });
    const asked = ['tot=2027-02-04', 'tot=2027-02-05', 'tot=2027-02-06'].map((tot) =>
      ask(other, `?regio=rijnmeer&van=2027-02-03&${tot}`),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect([...statuses].sort()).toEqual([200, 403, 403]);
  });

  it('are of days that are over, so that nobody sees them grow by one', async () => {
    const [status, detail] = await detailOf(
      await ask(outside, '?regio=rijnmeer&van=2027-02-10&tot=2027-02-13'),
    );
    expect([status, detail]).toEqual([403, expect.stringContaining('voorbij')]);
  });
});
