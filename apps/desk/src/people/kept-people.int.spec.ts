import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { assignmentsOf, keepAssignments, keepSignIn, takeSignIn, type GivenAssignment } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';

let database: FreshDatabase;
let desk: RunningDesk;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, Date.parse('2026-11-26T03:14:00+01:00'));
  ({ pool } = desk.parts);
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const given = (person: string, more: Partial<GivenAssignment> = {}): GivenAssignment => ({
  person,
  role: 'zsm-dienst',
  organisation: 'om-dh',
  function: null,
  region: null,
  period: { from: 0, until: null },
  ...more,
});
const kept = async (person: string) =>
  (await assignmentsOf(pool, person)).map(({ id, function: of, period }) => [id, of, period.until]);

describe('what somebody is assigned', () => {
  it('keeps its number as long as it is given, also when its end is moved', async () => {
    await keepAssignments(pool, 'een', [given('p1'), given('p1', { function: 'ovj' })]);
    const [[first] = [], [second] = []] = await kept('p1');
    await keepAssignments(pool, 'een', [
      given('p1', { function: 'ovj' }),
      given('p1', { period: { from: 0, until: 1_000 } }),
    ]);
    expect(await kept('p1')).toEqual([
      [first, null, 1_000],
      [second, 'ovj', null],
    ]);
  });

  it('ends when who gave it gives it no more, and nothing of others ends with it', async () => {
    await keepAssignments(pool, 'een', [given('p2')]);
    await keepAssignments(pool, 'twee', [given('p2', { organisation: 'pol-dh' })]);
    await keepAssignments(pool, 'een', []);
    expect((await assignmentsOf(pool, 'p2')).map(({ organisation }) => organisation)).toEqual(['pol-dh']);
  });
});

describe('a sign-in', () => {
  it('is taken once, however many try at the same moment', async () => {
    const ticket = { state: 'staat', browser: 'kaartje' };
    const begun = { nonce: 'n', verifier: 'v', goesTo: '/' };
    await keepSignIn(pool, ticket, begun, new Date(1_000));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeSignIn(pool, ticket, new Date(0))));
    expect(taken.filter((one) => one !== null)).toMatchObject([begun]);
  });

  it('is gone once somebody else tried it', async () => {
    const ticket = { state: 'andere', browser: 'kaartje' };
    await keepSignIn(pool, ticket, { nonce: 'n', verifier: 'v', goesTo: '/' }, new Date(1_000));
    expect(await takeSignIn(pool, { ...ticket, browser: 'vals' }, new Date(0))).toBeNull();
    expect(await takeSignIn(pool, ticket, new Date(0))).toBeNull();
  });
});
