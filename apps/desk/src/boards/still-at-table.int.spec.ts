import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import type { PartnerId } from '#core';
import { activateRulebook } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { MORNING } from '../testing/arrest-event.js';
import { readEvents, type EventReader } from '../testing/event-reader.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const watching = async (organisation: PartnerId): Promise<EventReader> => {
  const headers = await signedIn(desk, organisation, { role: 'zsm-dienst', organisation });
  const stream = await readEvents(`${desk.url}/v1/zsm-tafels/haaglanden/stroom`, headers);
  await stream.until(({ event }) => event === 'bord');
  return stream;
};

describe('a stream of who is taken from the table', () => {
  it('ends, and goes on for who stays', async () => {
    const [leaves, stays] = [await watching('pol-dh'), await watching('om-dh')];
    const document = exampleRulebook();
    await activateRulebook(desk.parts.source, {
      ...document,
      tafels: document.tafels.map((table) => ({
        ...table,
        leden: table.leden.filter((member) => member !== 'pol-dh'),
      })),
      versie: 'proef-zonder-politie',
    });
    let ended = false;
    // Each look takes five seconds at most, and so does the watch over sessions.
    for (let look = 0; look < 4 && !ended; look += 1) ended = await leaves.hasEnded();
    expect([ended, await stays.hasEnded()]).toEqual([true, false]);
    stays.stop();
  }, 60_000);
});
