import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordCaseRead } from '#store';
import { freshDatabase, storeReport, type FreshDatabase } from '#testing';
import { arrestEvent, MORNING } from '../testing/arrest-event.js';
import { passOn } from '../testing/pass-on.js';
import { runDesk, type RunningDesk } from '../testing/running-desk.js';
import { runFollower } from '../testing/running-follower.js';
import { signedIn, type SignedInHeaders } from '../testing/signed-in.js';

interface Start {
  readonly tafels: readonly {
    readonly tafel: string;
    readonly open: number;
    readonly zaken: readonly {
      readonly zaak: string;
      readonly klok: { readonly delen: readonly object[] };
    }[];
  }[];
  readonly overleggen: readonly { readonly tafel: string; readonly vergadering: object | null }[];
  readonly raadplegingen: readonly { readonly organisatie: string; readonly naam: string }[] | null;
  readonly aflopend: readonly object[] | null;
}

describe('the first page', () => {
  let database: FreshDatabase;
  let desk: RunningDesk;
  let stopFollower: () => Promise<void>;
  let caseId = '';

  beforeAll(async () => {
    database = await freshDatabase();
    desk = await runDesk(database.url, MORNING);
    stopFollower = await runFollower(desk.parts);
    const outcome = await storeReport(desk.parts, 'pol-dh', arrestEvent(MORNING));
    caseId = outcome.tag === 'accepted' ? outcome.report.caseId : '';
    await passOn(desk.parts, 'om-dh', 'om-dh.ovj', 'rvdk', '3ro');
    await recordCaseRead(desk.parts.pool, {
      at: MORNING,
      person: 'p',
      role: 'zsm-dienst',
      organisation: 'om-dh',
      function: 'ovj',
      caseId,
      purpose: 'zsm-beslissing',
      page: 'zsm-dh',
      reports: [],
      look: null,
    });
  }, 60_000);
  afterAll(async () => {
    await stopFollower();
    await desk.close();
    await database.drop();
  });

  const start = async (headers: SignedInHeaders): Promise<Start> => {
    const answer = await fetch(`${desk.url}/v1/start`, { headers });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Start;
  };

  it('tells at a ZSM table what ends first, with the parts of its clock, and nothing of an overleg', async () => {
    const headers = await signedIn(desk, 'officier', {
      role: 'zsm-dienst',
      organisation: 'om-dh',
      function: 'ovj',
    });
    let told = await start(headers);
    for (const until = performance.now() + 5_000; told.tafels[0]?.open !== 1 && performance.now() < until;)
      told = await start(headers);
    expect(told).toMatchObject({ overleggen: [], raadplegingen: null, aflopend: null });
    expect(told.tafels.map(({ tafel }) => tafel)).toEqual(['zsm-dh']);
    expect(told.tafels[0]?.zaken[0]).toMatchObject({ zaak: caseId, klok: { termijn: 'TM-ZSM' } });
    expect(told.tafels[0]?.zaken[0]?.klok.delen.length).toBeGreaterThan(0);
  });

  it('tells a chair of the next meeting, and nothing of a table', async () => {
    const headers = await signedIn(desk, 'voorzitter', {
      role: 'voorzitter',
      organisation: 'vt-hag',
      function: 'voorzitter',
    });
    const told = await start(headers);
    expect(told.tafels).toEqual([]);
    expect(told.overleggen).toMatchObject([{ tafel: 'ao-dh', vergadering: { punten: 0 } }]);
  });

  it('tells an auditor who looked, of its own organisation alone, or all of them for that of the hub', async () => {
    const of = async (organisation: string) =>
      (await start(await signedIn(desk, `fg ${organisation}`, { role: 'fg-auditor', organisation })))
        .raadplegingen;
    expect(await of('hub')).toMatchObject([
      { organisatie: 'om-dh', naam: 'Openbaar Ministerie Den Haag', zaak: caseId },
    ]);
    expect(await of('om-dh')).toHaveLength(1);
    expect(await of('vt-hag')).toEqual([]);
  });

  it('tells whoever goes about rules what ends in them', async () => {
    const headers = await signedIn(desk, 'regels', { role: 'autorisatiebeheerder', organisation: 'hub' });
    expect((await start(headers)).aflopend).toEqual([]);
  });

  it('is for nobody who is not signed in', async () => {
    expect((await fetch(`${desk.url}/v1/start`)).status).toBe(401);
  });
});
