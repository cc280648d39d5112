import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '../../../simulator/src/index.js';
import { freshDatabase, type FreshDatabase } from '#testing';
import { deskWithDoor, type DeskWithDoor } from './testing/desk-with-door.js';

let database: FreshDatabase;
let place: DeskWithDoor;

beforeAll(async () => {
  database = await freshDatabase();
  place = await deskWithDoor(database.url, Date.parse('2026-11-26T03:14:00+01:00'));
}, 60_000);
afterAll(async () => {
  await place.close();
  await database.drop();
});

describe('somebody who signs in', () => {
  it('is who their provider says, in a role they have', async () => {
    const { headers } = await signInAs(place.desk.url, 'ovj-dh');
    const me = await fetch(`${place.desk.url}/v1/mij`, { headers });
    expect([me.status, await me.json()]).toMatchObject([
      200,
      {
        naam: 'Olga Vermeer',
        rol: {
          rol: 'zsm-dienst',
          organisatie: 'om-dh',
          functie: 'ovj',
          naam: 'Openbaar Ministerie Den Haag, Officier van justitie',
        },
      },
    ]);
  });
});
