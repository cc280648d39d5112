import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleRulebook } from '#contracts';
import { activateRulebook } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { MORNING } from '../testing/arrest-event.js';
import { readEvents } from '../testing/event-reader.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

let database: FreshDatabase;
let desk: RunningDesk;
let prosecutor: SignedInHeaders;
let police: SignedInHeaders;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  prosecutor = await signedIn(desk, 'officier', { role: 'zsm-dienst', organisation: 'om-dh' });
  police = await signedIn(desk, 'agent', { role: 'zsm-dienst', organisation: 'pol-dh' });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const board = `/v1/zsm-tafels/haaglanden`;
describe('a stream of who is taken from the table', () => {
  it('ends, and goes on for who stays', async () => {
    const [leaves, stays] = await Promise.all(
      [police, prosecutor].map((headers) => readEvents(`${desk.url}${board}/stroom`, headers)),
    );
    await Promise.all([leaves, stays].map((stream) => stream?.until(({ event }) => event === 'bord')));
    const document = exampleRulebook();
    await activateRulebook(desk.parts.source, {
      ...document,
      tafels: document.tafels.map((table) => ({
        ...table,
        leden: table.leden.filter((member) => member !== 'pol-dh'),
      })),
      versie: 'proef-zonder-politie',
    });
    const until = performance.now() + 15_000;
    while (performance.now() < until && (await leaves?.hasEnded()) !== true);
    expect([await leaves?.hasEnded(), await stays?.hasEnded()]).toEqual([true, false]);
    stays?.stop();
  }, 60_000);
});
