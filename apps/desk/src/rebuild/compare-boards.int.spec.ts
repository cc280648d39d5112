import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '#core';
import { destroyBodies, dropGiven, inTransaction } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { handledUpTo } from '../testing/handled-up-to.js';
import { answer, passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { compareBoards } from './compare-boards.js';

let database: FreshDatabase;
let desk: RunningDesk;
let stopFollower: () => Promise<void>;
const cases: string[] = [];
const arrests: Outcome[] = [];

const compared = async (who: string) => {
  const all = await compareBoards(desk.parts);
  const found = all.find(({ ontvanger }) => ontvanger === who);
  if (found === undefined) throw new Error(`geen ${who}`);
  return { ...found, others: all.filter((one) => one !== found).every(({ gelijk }) => gelijk) };
};

beforeAll(async () => {
  database = await freshDatabase();
  desk = await runDesk(database.url, MORNING);
  stopFollower = await runFollower(desk.parts);
  for (let n = 0; n < 3; n += 1) {
    const outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
    arrests.push(outcome);
    if (outcome.tag === 'accepted') cases.push(outcome.report.caseId);
    await answer(desk.parts, outcome);
  }
  // The second time everything lies on the log twice.
  for (let n = 0; n < 2; n += 1) await passOn(desk.parts, 'om-dh', 'om-dh.ovj', 'vt-hag', '3ro');
  await handledUpTo(desk.parts, { 'out.om-dh': 6, 'out.vt-hag': 6, 'out.3ro': 6, 'receipts.pol-dh': 3 });
}, 60_000);
afterAll(async () => {
  await stopFollower();
  await desk.close();
  await database.drop();
});

describe('the boards, built anew from the log', () => {
  it('are the same as those that were kept, own reports included', async () => {
    for (const who of ['om-dh', 'pol-dh', 'vt-hag', '3ro'])
      expect(await compared(who)).toMatchObject({
        zaken: 3,
        gelijk: true,
        verschillen: [],
        logCompleet: true,
      });
  });

  it('are the same when something was destroyed meanwhile', async () => {
    const before = await compared('om-dh');
    await inTransaction(desk.parts.pool, (client) =>
      destroyBodies(client, [{ case_id: cases[0] ?? '', kinds: ['aanhouding'] }]),
    );
    const after = await compared('om-dh');
    expect(after).toMatchObject({ zaken: 2, gelijk: true, others: true });
    expect(after.herbouwd).not.toBe(before.herbouwd);
  });

  it('differ when somebody changed what is kept', async () => {
    await desk.parts.pool.query(
      `update dossier_given set sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1)
       where recipient = '3ro' and case_id = $1`,
      [cases[1]],
    );
    expect(await compared('3ro')).toMatchObject({ gelijk: false, verschillen: [cases[1]], others: true });
  });

  it('differ when something was taken away or emptied for which there is no reason', async () => {
    const [, , last] = arrests;
    const { rows } = await desk.parts.pool.query<{ id: string }>(
      `select id from dossier_given where recipient = 'vt-hag' and report_id = $1`,
      [last?.received.id],
    );
    await dropGiven(desk.parts.pool, cases[2] ?? '', [{ recipient: 'vt-hag', id: rows[0]?.id ?? '' }]);
    expect(await compared('vt-hag')).toMatchObject({ gelijk: false, verschillen: [cases[2]] });
    await desk.parts.pool.query(`delete from dossier_given where recipient = 'pol-dh' and case_id = $1`, [
      cases[1],
    ]);
    expect(await compared('pol-dh')).toMatchObject({ gelijk: false, verschillen: [cases[1]] });
  });
});
